package palace.mechanism.plot;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Everybody;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Coalition;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Threat;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.People;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stage;
import palace.model.event.Teller;
import palace.model.tie.Regards;
import palace.model.tie.Trust;
import palace.random.Draws;

/**
 * Who begins to plot, against whom, and where it would be decided (K7, K8, R6, R7).
 *
 * <p>An elite comes to the thought by discontent, ambition and opportunity, less by fear; a threatened one by its
 * deadline. Then it weighs each move it could make against doing nothing.
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
 *
 * @param parameters see {@link Parameters}
 * @param judgement how a move is judged
 */
public record Founding(Parameters parameters, Judgement judgement) implements Mechanism {
    private static final long SOURCE = Draws.source("Founding");
    private static final int ACTS = 1;

    /**
     * Parameters of founding.
     *
     * @param thoughts plots considered a year in a regime whose power is all in hands with a propensity of 1; at
     *     least 0
     * @param centre discontent at which one thinks of it half as often as the most discontented; finite
     * @param width how sharply thoughts rise around it; above 0
     * @param ambition discontent added full ambition, above that at middling; at least 0
     * @param opportunity share by which the leader's absence raises a propensity; at least 0
     * @param foreseen weeks before an announced absence from which it counts as one; at least 0
     * @param weakness discontent added by a leader without mystique, below what a leader of middling mystique
     *     has; at least 0
     * @param fear discontent silenced by full fear; at least 0
     * @param threatened moves considered a year by those who are threatened together with the loss of everything; at
     *     least 0
     * @param commitment share of the loss that is at risk by merely beginning: one can still give up; in [0, 1]
     * @param alone share of friends' weight that a founder counts on, at full trust and suspicion; in [0, 1]
     * @param group share of all power that those must have who begin; small men begin together; in [0, 1]
     * @param heads people among whom all power would be divided for each to count as one when he is threatened: the ruin
     *     of a small man moves less; at least 1
     * @param grudge grievance against a person from which one thinks of a move on him; in [0, 1]
     * @param sworn trust from which friends begin together; in [0, 1]
     */
    public record Parameters(
            double thoughts,
            double centre,
            double width,
            double ambition,
            double opportunity,
            double foreseen,
            double weakness,
            double fear,
            double threatened,
            double commitment,
            double alone,
            double group,
            double sworn,
            double heads,
            double grudge) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("founding.thoughts", thoughts);
            Require.between("founding.centre", centre, -10, 10);
            Require.positive("founding.width", width);
            Require.nonNegative("founding.ambition", ambition);
            Require.nonNegative("founding.opportunity", opportunity);
            Require.nonNegative("founding.foreseen", foreseen);
            Require.nonNegative("founding.weakness", weakness);
            Require.nonNegative("founding.fear", fear);
            Require.nonNegative("founding.threatened", threatened);
            Require.fraction("founding.commitment", commitment);
            Require.fraction("founding.alone", alone);
            Require.fraction("founding.group", group);
            Require.fraction("founding.sworn", sworn);
            Require.between("founding.heads", heads, 1, 1e9);
            Require.fraction("founding.grudge", grudge);
        }
    }

    /** A move that a founder weighs, with its numbers. */
    private record Move(int target, Arena arena, double chance, Stakes stakes, double worth) {}

    /** What somebody means to do who has come to the thought, and how likely he is to act on it. */
    private record Intent(Move best, int deadline, double waiting, double probability) {}

    /** How readily a man thinks of it: rising with discontent, ambition and the leader's weakness, and levelling off. */
    public static double propensity(
            double support, double ambition, double fear, boolean away, double mystique, Parameters p) {
        double discontent =
                -support + p.ambition() * (ambition - 0.5) + p.weakness() * (0.5 - mystique) - p.fear() * fear;
        double thinks = Choice.logistic((discontent - p.centre()) / p.width());
        return away ? thinks * (1 + p.opportunity()) : thinks;
    }

    /** Sees how likely each is to come to the thought in a week, before it is drawn whether he does. */
    @FunctionalInterface
    public interface Watch {
        /** Somebody may come to the thought, with this probability. */
        void mayThink(int elite, double probability);
    }

    /**
     * A part of a week.
     *
     * @param from the first who may come to the thought in it
     * @param watch sees how likely each is to; null where nobody looks
     */
    public record Part(int from, @Nullable Watch watch) {}

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        week(regime, draws, recorder, new Part(0, null));
    }

    /** A part of the same week. */
    public void week(Regime regime, Draws draws, Recorder recorder, Part part) {
        long key = draws.key(SOURCE, regime.week());
        boolean away = away(regime);
        Everybody.those(
                regime.elites().count(),
                (from, to, found) -> search(regime, key, away, part, Math.max(from, part.from()), to, found),
                i -> comes(regime, i, key, away, part.watch(), recorder));
    }

    /** Finds those who may come to the thought: in most weeks not even the most discontented would, but for fear. */
    private void search(Regime regime, long key, boolean away, Part part, int from, int to, IntConsumer found) {
        Elites elites = regime.elites();
        double most = parameters.thoughts() * Calendar.WEEK * (away ? 1 + parameters.opportunity() : 1);
        boolean quiet = regime.threats().isEmpty();
        for (int i = from; i < to; i++) {
            if (elites.inOffice(i)
                    && elites.plot(i) < 0
                    && (Draws.uniform(key, i) < most * elites.power(i)
                            || part.watch() != null
                            || (!quiet && !regime.threats().feared(i).isEmpty()))) {
                found.accept(i);
            }
        }
    }

    private void comes(Regime regime, int elite, long key, boolean away, @Nullable Watch watch, Recorder recorder) {
        if (regime.elites().plot(elite) >= 0) {
            return; // somebody has brought him in meanwhile
        }
        List<Threat> feared =
                regime.threats().isEmpty() ? List.of() : regime.threats().feared(elite);
        double hazard = hazard(regime, elite, feared, away);
        if (watch != null) {
            watch.mayThink(elite, Math.min(1, hazard));
        }
        if (Draws.uniform(key, elite) < hazard) {
            weigh(regime, elite, feared, key, recorder);
        }
    }

    /** How likely somebody is to come to the thought in a week: by his power and propensity, and by what he fears. */
    private double hazard(Regime regime, int elite, List<Threat> feared, boolean away) {
        Elites elites = regime.elites();
        double power = elites.power(elite);
        double mystique = regime.leader().mystique();
        double propensity = propensity(
                elites.support(elite), elites.ambition(elite), elites.fear(elite), away, mystique, parameters);
        double hazard = parameters.thoughts() * Calendar.WEEK * power * propensity;
        for (int t = 0; t < feared.size(); t++) {
            Threat threat = feared.get(t);
            double alone = parameters.threatened() * threat.stake() * (threat.certain() ? 1 : 0.5);
            double counts = Math.min(1, parameters.heads() * power);
            hazard += alone * counts * Calendar.WEEK * regime.threats().partOf(threat, elites);
        }
        return hazard;
    }

    /**
     * What is left of a week in which somebody comes to the thought and acts on it, from the moment before he does.
     *
     * @return how likely it is that he acts, if he comes to the thought; 0, with nothing founded, where he has no move
     */
    public double begins(Regime regime, int founder, Draws draws, Recorder recorder) {
        long key = draws.key(SOURCE, regime.week());
        List<Threat> feared = regime.threats().feared(founder);
        Intent intent = intent(regime, founder, feared, key);
        if (intent != null) {
            found(regime, founder, !feared.isEmpty(), intent, key, recorder);
        }
        week(regime, draws, recorder, new Part(founder + 1, null));
        return intent == null ? 0 : intent.probability();
    }

    /** Whether the leader is away or is known to leave soon. */
    private boolean away(Regime regime) {
        return !regime.leader().present() || regime.absences().announcedWithin(regime.week(), parameters.foreseen());
    }

    private void weigh(Regime regime, int founder, List<Threat> feared, long key, Recorder recorder) {
        Intent intent = intent(regime, founder, feared, key);
        if (intent != null && Draws.uniform(key, founder, ACTS) < intent.probability()) {
            found(regime, founder, !feared.isEmpty(), intent, key, recorder);
        }
    }

    /** The best move of somebody who has come to the thought; null where none is possible. */
    private @Nullable Intent intent(Regime regime, int founder, List<Threat> feared, long key) {
        Move best = bestAgainst(regime, founder, Party.LEADER);
        int dreaded = judgement.stakes().overmighty().dreadedBy(regime, founder, key);
        if (dreaded >= 0) {
            best = better(best, bestAgainst(regime, founder, dreaded));
        }
        Regards grudges = regime.ties().grudges();
        for (int tie = grudges.first(founder); tie < grudges.end(founder); tie++) {
            int against = grudges.whom(tie);
            boolean grave = regime.ties().grudge(founder, against) >= parameters.grudge();
            if (grave && regime.elites().inOffice(against)) {
                best = better(best, bestAgainst(regime, founder, against));
            }
        }
        int deadline = Plot.NO_DEADLINE;
        for (Threat threat : feared) {
            deadline = Math.min(deadline, threat.deadline());
            if (threat.by() >= 0 && regime.elites().inOffice(threat.by())) {
                best = better(best, bestAgainst(regime, founder, threat.by()));
            }
        }
        if (best.worth() == Double.NEGATIVE_INFINITY) {
            return null;
        }
        double waiting = feared.isEmpty() ? 0 : -judgement.stakes().ruin(regime, founder);
        double risked = parameters.commitment() * (best.stakes().loss() + waiting);
        double probability = judgement.choice().probability(judgement.choice().option(best.worth()) - risked);
        return new Intent(best, deadline, waiting, probability);
    }

    private void found(Regime regime, int founder, boolean defensive, Intent intent, long key, Recorder recorder) {
        Move best = intent.best();
        Plot plot = regime.found(founder, best.target(), best.arena(), intent.deadline());
        gather(regime, plot);
        recorder.record(new Founded(
                founder,
                best.target(),
                best.arena(),
                sworn(plot),
                defensive,
                regime.elites().support(founder),
                best.chance(),
                best.stakes().threshold(),
                best.worth(),
                intent.waiting(),
                intent.probability(),
                Draws.uniform(key, founder, ACTS)));
    }

    /** Small men begin together: friends of like mind, and theirs, until they are together what one man of weight is. */
    private void gather(Regime regime, Plot plot) {
        Elites elites = regime.elites();
        Trust trust = regime.ties().trust();
        double power = elites.power(plot.head());
        for (int m = 0; m < plot.size() && power < parameters.group(); m++) {
            int member = plot.member(m);
            for (int arc = trust.first(member); arc < trust.end(member) && power < parameters.group(); arc++) {
                int friend = trust.friend(arc);
                if (swears(regime, plot, friend) && regime.ties().trustAlong(member, arc) >= parameters.sworn()) {
                    plot.ask(friend);
                    regime.recruit(plot, friend);
                    power += elites.power(friend);
                }
            }
        }
    }

    private static List<Integer> sworn(Plot plot) {
        return Arrays.stream(plot.members()).skip(1).boxed().toList();
    }

    private boolean swears(Regime regime, Plot plot, int friend) {
        Elites elites = regime.elites();
        return Judgement.free(regime, friend)
                && friend != plot.target()
                && elites.support(friend) < 0
                && elites.power(friend) < parameters.group()
                && !regime.rivalries().between(plot.head(), friend);
    }

    private static Move better(Move one, Move other) {
        return other.worth() > one.worth() ? other : one;
    }

    /** The best arena for a move by this founder against this target. */
    private Move bestAgainst(Regime regime, int founder, int target) {
        Move best = move(regime, founder, target, Judgement.byForce(regime, founder, judgement.prospect()));
        if (regime.bodies().canRemove()) {
            best = better(best, move(regime, founder, target, Arena.VOTES));
        }
        return best;
    }

    private Move move(Regime regime, int founder, int target, Arena arena) {
        Coalition coalition = circle(regime, founder, target);
        double own = regime.weights().of(arena, founder);
        double friends = coalition.weight(arena, regime.politics().obedience()) - own;
        double against = regime.weights().ofLeader(arena);
        double hoped = judgement.hope().of(regime, judgement.circle(), arena, founder, own, against);
        double counted = Math.max(friends, hoped);
        var view = judgement.view(regime, founder, target, arena, coalition, away(regime));
        double chance = judgement.chance(regime, view.hoping(counted - friends));
        Stakes stakes = judgement.stakes().of(regime, founder, target, arena, own + counted, 0);
        double force = coalition.force(regime.politics().obedience());
        boolean possible = judgement.possible(arena, regime.elites().votes(founder), force);
        return new Move(target, arena, chance, stakes, possible ? stakes.worth(chance) : Double.NEGATIVE_INFINITY);
    }

    /** The founder, and of what his friends hold the part that he counts on. */
    private Coalition circle(Regime regime, int founder, int target) {
        Elites elites = regime.elites();
        Trust trust = regime.ties().trust();
        Coalition coalition = new Coalition().add(regime, founder, 1);
        for (int arc = trust.first(founder); arc < trust.end(founder); arc++) {
            int friend = trust.friend(arc);
            if (elites.inOffice(friend) && friend != target) {
                double tie = regime.ties().trustAlong(founder, arc);
                double suspected = judgement.circle().suspected(regime, friend, tie);
                coalition.add(regime, friend, parameters.alone() * tie * (0.5 + 0.5 * suspected));
            }
        }
        return coalition;
    }

    /**
     * Somebody begins to plot.
     *
     * @param actor the founder
     * @param target the leader, or the rival aimed at
     * @param arena where it would be decided
     * @param sworn friends of like mind who are in it from the beginning
     * @param defensive whether a threat drove him to it
     * @param support his private support for the leader
     * @param chance how he puts the chance of success
     * @param threshold the chance from which it pays him
     * @param worth what the move is worth to him
     * @param waiting what doing nothing is worth to him
     * @param probability with which he acts
     * @param draw the draw against it
     */
    public record Founded(
            int actor,
            int target,
            Arena arena,
            @People List<Integer> sworn,
            boolean defensive,
            double support,
            double chance,
            double threshold,
            double worth,
            double waiting,
            double probability,
            double draw)
            implements Event {
        @Override
        public String tell(Teller voice) {
            String why = defensive
                    ? "%s is threatened and would rather strike first".formatted(voice.name(actor))
                    : "%s (private support for the leader %s) begins to think of a change"
                            .formatted(voice.name(actor), voice.number(support));
            return "%s. The target is %s, %s%s; %s puts the chance at %s against a threshold of %s, acting at %s and doing nothing at %s (probability %s, drawn %s)."
                    .formatted(
                            why,
                            voice.name(target),
                            arena.words(),
                            sworn.isEmpty() ? "" : ", and friends of like mind swear in at once: " + voice.names(sworn),
                            voice.he(actor),
                            voice.number(chance),
                            voice.number(threshold),
                            voice.number(worth),
                            voice.number(waiting),
                            voice.number(probability),
                            voice.number(draw));
        }

        @Override
        public void moves(Stage stage) {
            stage.plots(actor, actor);
            sworn.forEach(friend -> stage.plots(friend, actor));
        }

        @Override
        public Sign sign(Teller voice) {
            return new Sign("founded", Sign.Tone.BEGINNING, 10);
        }
    }
}
