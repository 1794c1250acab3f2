package palace.mechanism.attempt;

import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Consent;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.OutcomeClass;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * When a move by force is over: one side has the critical share of the weight that has committed itself, and enough of
 * it, or nobody moves any more (K14, K24).
 *
 * @param parameters see {@link Parameters}
 * @param consent what a seizure lacks where somebody confers the first place
 */
public record Verdict(Parameters parameters, Consent.Parameters consent) implements Mechanism {
    /**
     * Parameters of the decision.
     *
     * @param critical challengers' share of committed weight at which they win, and the leader's at which he does; in
     *     [0.5, 1]
     * @param quorum share of all weight that must be behind the winner while others still move; in [0, 1]
     * @param settled hours without a change of side after which the share alone decides; at least 1
     * @param overwhelming force against the challengers, over theirs, from which they give up without a fight; at least 1
     * @param least hours before which nothing is decided; at least 0
     */
    public record Parameters(double critical, double quorum, double settled, double overwhelming, double least) {
        /** Checks the ranges. */
        public Parameters {
            Require.between("verdict.critical", critical, 0.5, 1);
            Require.fraction("verdict.quorum", quorum);
            Require.between("verdict.settled", settled, 1, 160);
            Require.between("verdict.overwhelming", overwhelming, 1, 100);
            Require.nonNegative("verdict.least", least);
        }
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (attempt.plot().arena() == Arena.VOTES) {
            return;
        }
        attempt.setCriticalShare(parameters.critical());
        if (attempt.decided() || attempt.hour() < parameters.least()) {
            return;
        }
        boolean settled = attempt.hour() - attempt.lastChange() >= parameters.settled();
        boolean arrived = attempt.plot().arena() != Arena.MARCH
                || attempt.hour() >= regime.elites().hoursAway(attempt.plot().head());
        if (wins(attempt.ratio(), attempt.joined(), settled, parameters)
                && attempt.shield() <= 0
                && arrived
                && Consent.given(regime, attempt, consent)
                && attempt.joinedForce() >= attempt.ralliedForce()) {
            attempt.succeed();
        } else if (wins(1 - attempt.ratio(), attempt.rallied(), settled, parameters)
                && against(attempt) >= parameters.overwhelming() * attempt.joinedForce()) {
            attempt.fail("rallied against");
        }
        if (attempt.decided()) {
            boolean won = attempt.outcome() == OutcomeClass.COUP;
            recorder.record(new Decided(
                    attempt.plot().head(),
                    attempt.plot().target(),
                    won,
                    attempt.joined(),
                    attempt.rallied(),
                    attempt.aside(),
                    attempt.hour()));
        }
    }

    /** Force against the challengers: what has rallied, or what still guards the leader, whichever is more. */
    private static double against(Attempt attempt) {
        return Math.max(attempt.ralliedForce(), attempt.shield());
    }

    /** Whether a side with this share of what is committed, and this much in all, has won. */
    static boolean wins(double ratio, double weight, boolean settled, Parameters p) {
        return ratio >= p.critical() && (weight >= p.quorum() || settled);
    }

    /**
     * A move by force is decided.
     *
     * @param actor the head of the attempt
     * @param target whom it aims at
     * @param won whether the challengers won
     * @param joined share of weight that joined
     * @param rallied share of weight that rallied
     * @param aside share of weight that stood aside
     * @param hours how long it took
     */
    public record Decided(int actor, int target, boolean won, double joined, double rallied, double aside, int hours)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s after %d hours**: %s of the weight joined, %s rallied, %s stood aside."
                    .formatted(
                            won
                                    ? "%s has won against %s".formatted(voice.name(actor), voice.name(target))
                                    : "%s is defeated".formatted(voice.name(actor)),
                            hours,
                            voice.percent(joined),
                            voice.percent(rallied),
                            voice.percent(aside));
        }
    }
}
