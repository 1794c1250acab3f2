package palace.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import palace.model.EliteStart;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.LeaderStart;
import palace.model.Party;
import palace.model.Regime;
import palace.model.institution.Politics;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;
import palace.random.Draws;

/**
 * The same regime told more finely: each office is held by as many equal men as are asked for, who share its force and its
 * seats; since standing is a share of all standing, they share its power too. Each has as many rivals and friends as the
 * one man had, drawn from the parts of those.
 */
final class Split {
    private static final long SOURCE = Draws.source("Split");

    private final Regime whole;
    private final int parts;
    private final long key;

    private Split(Regime whole, int parts, long key) {
        this.whole = whole;
        this.parts = parts;
        this.key = key;
    }

    /** A run that starts with everybody in so many parts. */
    static CaseModel of(CaseModel run, int parts) {
        return parts == 1
                ? run
                : new CaseModel(
                        draws -> new Split(run.start().apply(draws), parts, draws.key(SOURCE, 0)).regime(),
                        run.overview(),
                        run.timeline(),
                        run.weeks(),
                        run.stopAtFall(),
                        run.burnIn());
    }

    private Regime regime() {
        int count = whole.elites().count() * parts;
        List<EliteStart> men = IntStream.range(0, count).mapToObj(this::part).toList();
        Politics politics = whole.politics();
        Regime regime = new Regime(
                new Leader(leader()),
                new Elites(men),
                rivalries(count),
                trust(count),
                whole.bodies(),
                whole.mediator(),
                new Politics(
                        politics.terror(),
                        politics.openness(),
                        politics.surveillance(),
                        politics.corruption(),
                        politics.performance(),
                        politics.alternative()));
        regime.fillFrom(whole.ranks().divided(parts));
        return regime;
    }

    private EliteStart part(int man) {
        Elites e = whole.elites();
        int i = man / parts;
        double force = e.force(i);
        return new EliteStart(
                force / parts,
                e.guard(i) / parts,
                force > 0 ? e.privateForce(i) / force : 0,
                e.votes(i) / parts,
                e.wideVotes(i) / parts,
                e.standing(i),
                e.competence(i),
                e.ambition(i),
                e.loyalty(i),
                e.closeness(i),
                e.assets(i),
                e.following(i),
                e.grievance(i),
                e.hoursAway(i),
                e.patrons(i) == 0 ? Party.NOBODY : e.patron(i, 0) * parts + man % parts,
                e.control(i),
                Party.NOBODY);
    }

    private LeaderStart leader() {
        Leader l = whole.leader();
        return new LeaderStart(
                l.force(),
                l.votes(),
                l.wideVotes(),
                l.levers(),
                l.mystique(),
                l.mystiqueCeiling(),
                l.paranoia(),
                l.attention(),
                l.decisiveness(),
                l.ruthlessness(),
                l.age(),
                l.health(),
                l.tenureYears(),
                l.turnover());
    }

    /** Which part of another man a part of one is tied to by this tie: each to one, in an order of its own. */
    private int other(int tie, int part) {
        int shift = (int) (parts * Draws.uniform(key, tie));
        return (part + shift) % parts;
    }

    private Rivalries rivalries(int count) {
        Rivalries of = whole.rivalries();
        int ties = of.count() * parts;
        Rivalries.State[] states = new Rivalries.State[ties];
        for (int t = 0; t < ties; t++) {
            states[t] = Rivalries.State.of(of.active(t / parts), of.instigated(t / parts));
        }
        return Rivalries.of(
                count,
                ends(ties, t -> of.predator(t / parts) * parts + t % parts),
                ends(ties, t -> of.prey(t / parts) * parts + other(t / parts, t % parts)),
                states);
    }

    private Trust trust(int count) {
        Trust of = whole.ties().trust();
        List<int[]> pairs = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < whole.elites().count(); i++) {
            for (int arc = of.first(i); arc < of.end(i); arc++) {
                for (int part = 0; part < parts && i < of.friend(arc); part++) {
                    pairs.add(new int[] {i * parts + part, of.friend(arc) * parts + other(-arc - 1, part)});
                    weights.add(of.weight(arc));
                }
            }
        }
        return Trust.of(
                count,
                ends(pairs.size(), t -> pairs.get(t)[0]),
                ends(pairs.size(), t -> pairs.get(t)[1]),
                weights.stream().mapToDouble(w -> w).toArray());
    }

    private static int[] ends(int ties, java.util.function.IntUnaryOperator end) {
        int[] ends = new int[ties];
        Arrays.setAll(ends, end);
        return ends;
    }
}
