package palace.mechanism.judgement;

import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Recorder;
import palace.random.Draws;

/**
 * A seizure is not yet an office (R1, R4, R5, R6, R9): where a body or a family confers the first place, those of its
 * seats that have spoken must be for the challengers, or force has won nothing. A vote and an arrest are two keys to one
 * door, and one coalition must bring both.
 *
 * <p>Given when {@code J ≥ c (J + A)} and {@code J ≥ f m}: J are the seats that joined, A the leader's and those that
 * rallied, m the majority. Whoever has enough of all force that follows him does away with those who confer the place.
 * Before that it is a chance, in which free seats are expected to accept a fact once it is made: so reckon those who plan
 * the move, and so reckon those who must choose a side while it lasts.
 *
 * @param parameters see {@link Parameters}
 */
public record Consent(Parameters parameters) implements Mechanism {
    /**
     * Parameters of consent.
     *
     * @param share least share of the seats that have spoken; in [0.5, 1]
     * @param floor least share of a majority that must have spoken for it; in [0, 1]
     * @param spread how uncertain the share of the seats is beforehand; above 0
     * @param accepts part of the bandwagon that is expected to accept a fact once it is made; in [0, 1]
     * @param surely spread of the chance of force around one half within which that is expected; above 0
     * @param silent part of the loyal seats that is expected to speak for the leader; in [0, 1]
     * @param overrun share of all force, following its commanders, that does away with the seats; in (0, 1]
     * @param overrunSpread how uncertain that is beforehand; above 0
     */
    public record Parameters(
            double share,
            double floor,
            double spread,
            double accepts,
            double surely,
            double silent,
            double overrun,
            double overrunSpread,
            double least) {
        /** Checks the ranges. */
        public Parameters {
            Require.between("consent.share", share, 0.5, 1);
            Require.fraction("consent.floor", floor);
            Require.positive("consent.spread", spread);
            Require.fraction("consent.accepts", accepts);
            Require.positive("consent.surely", surely);
            Require.fraction("consent.silent", silent);
            Require.positive("consent.overrun", overrun);
            Require.fraction("consent.overrun", overrun);
            Require.positive("consent.overrun-spread", overrunSpread);
            Require.fraction("consent.least", least);
        }
    }

    /** From now on force alone is not enough where somebody confers the place. */
    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        regime.politics().needConsent(regime.bodies().conferred());
    }

    /** Whether those who confer the first place have spoken for the challengers, or need not, or cannot any more. */
    public static boolean given(Regime regime, Attempt attempt, Parameters p) {
        if (!regime.politics().needsConsent()
                || !attempt.plot().againstLeader()
                || attempt.ballotWon()
                || (!within(regime, attempt.plot().head())
                        && overruns(attempt.joinedForce(), attempt.ralliedForce(), p))) {
            return true;
        }
        double joined = attempt.joinedSeats();
        return joined >= p.share() * (joined + attempt.ralliedSeats())
                && joined >= p.floor() * regime.bodies().majority();
    }

    /** Whether somebody sits among those who confer the place: who does away with them does away with his own claim. */
    static boolean within(Regime regime, int elite) {
        return regime.elites().votes(elite) > 0;
    }

    /** Whether these troops can do away with the seats against those. */
    static boolean overruns(double troops, double against, Parameters p) {
        return troops >= p.least() && troops >= p.overrun() * (troops + against);
    }

    /**
     * The chance that it will be given.
     *
     * @param joined seats counted for the challengers, in [0, 1]
     * @param against seats counted for the leader, in [0, 1]
     * @param accepting share of the free seats expected to accept a fact once it is made, in [0, 1]
     * @param loyal share of the rest expected to speak for the leader, in [0, 1]
     * @param majority share of all seats that is one
     * @param troops share of all force that would follow the challengers, in [0, 1]
     */
    static double chance(
            double joined,
            double against,
            double accepting,
            double loyal,
            double majority,
            double troops,
            double defending,
            Parameters p) {
        double free = Math.max(0, 1 - joined - against);
        double seats = joined + accepting * free;
        double silent = Math.max(0, 1 - seats - against);
        double share = seats / Math.max(1e-9, seats + against + p.silent() * loyal * silent);
        double floor = p.floor() > 0 ? Math.min(1, seats / (p.floor() * majority)) : 1;
        double spoken = Choice.logistic((share - 0.5) / p.spread()) * floor;
        double dominance = troops > 0 ? troops / (troops + defending) : 0;
        double overrun = troops > 0
                ? Choice.logistic((dominance - p.overrun()) / p.overrunSpread())
                        * Math.min(1, troops / Math.max(1e-9, p.least()))
                : 0;
        return Math.max(spoken, overrun);
    }

    /** Share of the free seats expected to accept a fact, if this part of them is discontented and force has this chance. */
    static double accepting(double bandwagon, double discontent, double byForce, Parameters p) {
        return p.accepts() * bandwagon * discontent * Choice.logistic((byForce - 0.5) / p.surely());
    }
}
