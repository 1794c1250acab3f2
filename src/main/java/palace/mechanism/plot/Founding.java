package palace.mechanism.plot;

import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Judgement;
import palace.mechanism.judgement.Prospect;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Elites;
import palace.model.Event;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Recorder;
import palace.model.Regime;
import palace.model.Require;
import palace.model.Threat;
import palace.model.Trust;
import palace.model.Voice;
import palace.random.Draws;

/**
 * Who begins to plot, against whom, and where it would be decided (K7, K8, R6, R7).
 *
 * <p>An elite comes to the thought by discontent, ambition and opportunity, less by fear; a threatened one by its
 * deadline. Then it weighs each move it could make against doing nothing.
 *
 * @param parameters see {@link Parameters}
 * @param judgement how a move is judged
 */
public record Founding(Parameters parameters, Judgement judgement) implements Mechanism {
    private static final long SOURCE = Draws.source("Founding");
    private static final int ACTS = 1;

    /** Hours from the capital at which force must march. */
    private static final double FAR = 12;

    /**
     * Parameters of founding.
     *
     * @param thoughts plots considered a year in a regime whose power is all in hands with a propensity of 1; at
     *     least 0
     * @param half discontent at which one thinks of it half as often as the most discontented; above 0
     * @param ambition discontent added full ambition, above that at middling; at least 0
     * @param opportunity share by which the leader's absence raises a propensity that is there already; at least 0
     * @param weakness discontent added by a leader without mystique, below what a leader of middling mystique
     *     has; at least 0
     * @param fear discontent silenced by full fear; at least 0
     * @param threatened moves considered a year by those who are threatened together with the loss of everything; at
     *     least 0
     * @param commitment share of the stakes that is at risk by merely beginning: one can still give up; in [0, 1]
     * @param overmighty how many times the leader's power, levers included, a rival must hold to be the one to be rid of first; at least 0
     * @param alone share of friends' weight that a founder counts on, at full trust and suspicion; in [0, 1]
     */
    public record Parameters(
            double thoughts,
            double half,
            double ambition,
            double opportunity,
            double weakness,
            double fear,
            double threatened,
            double commitment,
            double overmighty,
            double alone) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("founding.thoughts", thoughts);
            Require.positive("founding.half", half);
            Require.nonNegative("founding.ambition", ambition);
            Require.nonNegative("founding.opportunity", opportunity);
            Require.nonNegative("founding.weakness", weakness);
            Require.nonNegative("founding.fear", fear);
            Require.nonNegative("founding.threatened", threatened);
            Require.fraction("founding.commitment", commitment);
            Require.nonNegative("founding.overmighty", overmighty);
            Require.fraction("founding.alone", alone);
        }
    }

    /** A move that a founder weighs, with its numbers. */
    private record Move(int target, Arena arena, double chance, Stakes stakes, double worth) {}

    /** How readily a man thinks of it: rising with discontent, ambition and the leader's weakness, and levelling off. */
    public static double propensity(
            double support, double ambition, double fear, boolean away, double mystique, Parameters p) {
        double discontent =
                -support + p.ambition() * (ambition - 0.5) + p.weakness() * (0.5 - mystique) - p.fear() * fear;
        if (discontent <= 0) {
            return 0;
        }
        double thinks = discontent / (discontent + p.half());
        return away ? thinks * (1 + p.opportunity()) : thinks;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        long key = draws.key(SOURCE, regime.week());
        boolean away = !regime.leader().present();
        double mystique = regime.leader().mystique();
        double weekly = parameters.thoughts() * Calendar.WEEK;
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i) || elites.plot(i) >= 0) {
                continue;
            }
            double propensity =
                    propensity(elites.support(i), elites.ambition(i), elites.fear(i), away, mystique, parameters);
            double hazard = propensity > 0 ? weekly * elites.power(i) * propensity : 0;
            Threat threat = regime.threats().isEmpty() ? null : regime.threats().to(i);
            if (threat != null) {
                double alone = parameters.threatened() * threat.stake() * (threat.certain() ? 1 : 0.5);
                hazard += alone * Calendar.WEEK * regime.threats().partOf(threat, elites);
            }
            if (hazard > 0 && Draws.uniform(key, i) < hazard) {
                weigh(regime, i, threat, Draws.uniform(key, i, ACTS), recorder);
            }
        }
    }

    private void weigh(
            Regime regime,
            int founder,
            @org.jspecify.annotations.Nullable Threat threat,
            double draw,
            Recorder recorder) {
        Move best = bestAgainst(regime, founder, Party.LEADER);
        double waiting = 0;
        int deadline = Plot.NO_DEADLINE;
        int rival = overmighty(regime, founder);
        if (rival >= 0) {
            best = better(best, bestAgainst(regime, founder, rival));
        }
        if (threat != null) {
            waiting = -threat.stake()
                    * judgement.stakes().threatened()
                    * (0.5 + regime.elites().assets(founder));
            deadline = threat.deadline();
            if (threat.by() >= 0 && regime.elites().inOffice(threat.by())) {
                best = better(best, bestAgainst(regime, founder, threat.by()));
            }
        }
        if (best.worth() == Double.NEGATIVE_INFINITY) {
            return;
        }
        double probability = judgement.choice().probability(parameters.commitment() * (best.worth() - waiting));
        if (draw < probability) {
            regime.found(founder, best.target(), best.arena(), deadline);
            recorder.record(new Founded(
                    founder,
                    best.target(),
                    best.arena(),
                    threat != null,
                    regime.elites().support(founder),
                    best.chance(),
                    best.stakes().threshold(),
                    best.worth(),
                    waiting,
                    probability,
                    draw));
        }
    }

    private static Move better(Move one, Move other) {
        return other.worth() > one.worth() ? other : one;
    }

    /** A rival with more power than the leader himself, or nobody: the one whom it is better to be rid of first (K8, R4). */
    private int overmighty(Regime regime, int founder) {
        Elites elites = regime.elites();
        int mightiest = Party.NOBODY;
        double machine = 0;
        for (int i = 0; i < elites.count(); i++) {
            machine += elites.inOffice(i) ? regime.weights().held(Arena.FORCE, i) : 0;
        }
        double power = parameters.overmighty() * (regime.weights().leaderPower() + machine);
        for (int i = 0; i < elites.count(); i++) {
            if (elites.power(i) > power
                    && elites.inOffice(i)
                    && regime.rivalries().between(founder, i)) {
                mightiest = i;
                power = elites.power(i);
            }
        }
        return mightiest;
    }

    /** The best arena for a move by this founder against this target. */
    private Move bestAgainst(Regime regime, int founder, int target) {
        boolean far =
                regime.elites().hoursAway(founder) >= FAR && regime.elites().force(founder) > 0;
        Move best = move(regime, founder, target, far ? Arena.MARCH : Arena.FORCE);
        if (regime.bodies().canRemove()) {
            Move vote = move(regime, founder, target, Arena.VOTES);
            best = better(best, vote);
        }
        return best;
    }

    private Move move(Regime regime, int founder, int target, Arena arena) {
        Elites elites = regime.elites();
        Trust trust = regime.ties().trust();
        double own = regime.weights().of(arena, founder);
        double force = regime.weights().usableForce(founder);
        double held = regime.weights().held(arena, founder);
        double guard = elites.guard(founder);
        double friends = 0;
        for (int arc = trust.first(founder); arc < trust.end(founder); arc++) {
            int friend = trust.friend(arc);
            if (elites.inOffice(friend) && friend != target) {
                double tie = regime.ties().trustAlong(founder, arc);
                double counted = parameters.alone() * tie * (0.5 + 0.5 * Judgement.suspected(regime, friend, tie));
                friends += counted * regime.weights().of(arena, friend);
                force += counted * regime.weights().usableForce(friend);
                held += counted * regime.weights().held(arena, friend);
                guard += counted * elites.guard(friend);
            }
        }
        double opponents = regime.weights().keeps(target) * (regime.weights().ofLeader(arena) + held)
                + (target == Party.LEADER ? 0 : regime.weights().of(arena, target));
        double shielded = Judgement.shielded(target == Party.LEADER, Judgement.guard(regime) - guard, force);
        double chance = Prospect.of(Math.min(1, own + friends), opponents)
                .believed(Judgement.believed(regime, elites.following(founder)), elites.belief(founder))
                .shielded(shielded)
                .decidedBy(Judgement.majority(regime, arena))
                .away(target == Party.LEADER && !regime.leader().present())
                .chance(judgement.prospect());
        Stakes stakes = judgement.stakes().of(regime, founder, target, own + friends, 0);
        boolean possible = judgement.possible(arena, own + friends, force);
        return new Move(target, arena, chance, stakes, possible ? stakes.worth(chance) : Double.NEGATIVE_INFINITY);
    }

    /**
     * Somebody begins to plot.
     *
     * @param actor the founder
     * @param target the leader, or the rival aimed at
     * @param arena where it would be decided
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
        public String tell(Voice voice) {
            String why = defensive
                    ? "%s is threatened and would rather strike first".formatted(voice.name(actor))
                    : "%s (private support for the leader %s) begins to think of a change"
                            .formatted(voice.name(actor), voice.number(support));
            return "%s. The target is %s, %s; %s puts the chance at %s against a threshold of %s, acting at %s and doing nothing at %s (probability %s, drawn %s)."
                    .formatted(
                            why,
                            voice.name(target),
                            arena.words(),
                            voice.he(actor),
                            voice.number(chance),
                            voice.number(threshold),
                            voice.number(worth),
                            voice.number(waiting),
                            voice.number(probability),
                            voice.number(draw));
        }
    }
}
