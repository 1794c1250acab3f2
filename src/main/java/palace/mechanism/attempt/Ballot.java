package palace.mechanism.attempt;

import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Bodies;
import palace.model.Event;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Recorder;
import palace.model.Regime;
import palace.model.Require;
import palace.model.Sides;
import palace.model.Voice;
import palace.random.Draws;

/**
 * A leader can be voted out: first in the inner body, then, if he can appeal, in the wider one (R5, R6). In 1957 the
 * wider body saved him whom the inner one had outvoted; in 1964 it did not.
 *
 * @param parameters see {@link Parameters}
 * @param choice turns the worth of an appeal into a probability
 */
public record Ballot(Parameters parameters, Choice choice) implements Mechanism {
    private static final long SOURCE = Draws.source("Ballot");

    /** Shares of seats are sums of fractions; this is what they may be off. */
    private static final double EXACT = 1e-9;

    /**
     * Parameters of ballots.
     *
     * @param session hours until the inner body votes when the leader is there; at least 1
     * @param summons hours until it votes when he has to be brought; at least 1
     * @param wide hours until the wider body has met and voted; at least 1
     * @param appealForce worth of an appeal when all force is with the leader, and its cost when none is; at least 0
     * @param appealMystique worth of an appeal at full mystique, above that at middling; at least 0
     */
    public record Parameters(double session, double summons, double wide, double appealForce, double appealMystique) {
        /** Checks the ranges. */
        public Parameters {
            Require.between("ballot.session", session, 1, 160);
            Require.between("ballot.summons", summons, 1, 160);
            Require.between("ballot.wide", wide, 1, 160);
            Require.nonNegative("ballot.appeal-force", appealForce);
            Require.nonNegative("ballot.appeal-mystique", appealMystique);
        }
    }

    /**
     * Whether a motion is carried: more than half of all seats are for it, and as many as the majority asks for. Whoever
     * stays away or says nothing has not voted for it; a few deputies in a body that looks on remove nobody.
     */
    public static boolean carried(double votesFor, double majority) {
        return majority == 0.5 ? votesFor > 0.5 + EXACT : votesFor >= majority - EXACT;
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        if (attempt.plot().arena() != Arena.VOTES || attempt.decided()) {
            return;
        }
        Bodies bodies = regime.bodies();
        attempt.setCriticalShare(attempt.wide() ? bodies.wideMajority() : bodies.majority());
        double first = attempt.leaderAway() ? parameters.summons() : parameters.session();
        if (!attempt.wide() && attempt.hour() >= first) {
            inner(regime, attempt, draws, recorder);
        } else if (attempt.wide() && attempt.hour() >= first + parameters.wide()) {
            outer(regime, attempt, recorder);
        }
    }

    private void inner(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        Bodies bodies = regime.bodies();
        boolean carried = carried(attempt.joined(), bodies.majority());
        record(regime, attempt, carried, recorder);
        if (!carried) {
            attempt.fail("outvoted");
            return;
        }
        attempt.winBallot();
        if (!bodies.canAppeal() || !attempt.plot().againstLeader()) {
            attempt.succeed();
            return;
        }
        Leader leader = regime.leader();
        boolean cutOff = attempt.shield() <= 0;
        double worth = parameters.appealForce() * (attempt.ralliedForce() + attempt.shield() - attempt.joinedForce())
                + parameters.appealMystique() * (leader.mystique() - 0.5);
        double probability = cutOff ? 0 : choice.probability(worth);
        double draw = Draws.uniform(draws.key(SOURCE, attempt.week()), 0);
        boolean appeals = draw < probability;
        recorder.record(new Appealed(Party.LEADER, attempt.plot().head(), appeals, cutOff, worth, probability, draw));
        if (appeals) {
            attempt.appeal();
            Sides.weigh(regime, attempt);
        } else {
            attempt.succeed();
        }
    }

    private void outer(Regime regime, Attempt attempt, Recorder recorder) {
        boolean carried = carried(attempt.joined(), regime.bodies().wideMajority());
        record(regime, attempt, carried, recorder);
        if (carried) {
            attempt.succeed();
        } else {
            attempt.fail("outvoted in the wider body");
        }
    }

    private static void record(Regime regime, Attempt attempt, boolean carried, Recorder recorder) {
        recorder.record(new Voted(
                attempt.plot().head(),
                attempt.plot().target(),
                attempt.wide(),
                attempt.joined(),
                attempt.rallied(),
                Math.max(0, 1 - attempt.joined() - attempt.rallied()),
                attempt.wide()
                        ? regime.bodies().wideMajority()
                        : regime.bodies().majority(),
                carried));
    }

    /**
     * A body votes.
     *
     * @param actor the head of the attempt
     * @param target whom it aims at
     * @param wide whether it is the wider body
     * @param votesFor share of seats for the motion
     * @param votesAgainst share of seats against it
     * @param abstained share of seats that did not vote
     * @param majority share of all seats that was needed
     * @param carried whether the motion was carried
     */
    public record Voted(
            int actor,
            int target,
            boolean wide,
            double votesFor,
            double votesAgainst,
            double abstained,
            double majority,
            boolean carried)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Voice voice) {
            String body = voice.body(wide);
            return "**%s votes: %s for the removal of %s, %s against, %s do not vote. The motion is %s** (%s of all seats was needed)."
                    .formatted(
                            Character.toUpperCase(body.charAt(0)) + body.substring(1),
                            voice.percent(votesFor),
                            voice.name(target),
                            voice.percent(votesAgainst),
                            voice.percent(abstained),
                            carried ? "carried" : "lost",
                            majority > 0.5 ? voice.percent(majority) : "more than half");
        }
    }

    /**
     * The outvoted leader appeals to the wider body, or gives in.
     *
     * @param actor the leader
     * @param target the head of the attempt
     * @param appeals whether he appeals
     * @param cutOff whether his guard is no longer his
     * @param worth of an appeal to him
     * @param probability of an appeal
     * @param draw the draw
     */
    public record Appealed(
            int actor, int target, boolean appeals, boolean cutOff, double worth, double probability, double draw)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Voice voice) {
            if (appeals) {
                return "**%s does not accept it and appeals to %s** (worth %s, probability %s, drawn %s)."
                        .formatted(
                                voice.capital(actor),
                                voice.body(true),
                                voice.number(worth),
                                voice.number(probability),
                                voice.number(draw));
            }
            return cutOff
                    ? "%s cannot appeal: %s guard is no longer %s to command."
                            .formatted(voice.capital(actor), voice.his(actor), voice.his(actor))
                    : "%s gives in (an appeal is worth %s, probability %s, drawn %s)."
                            .formatted(
                                    voice.capital(actor),
                                    voice.number(worth),
                                    voice.number(probability),
                                    voice.number(draw));
        }
    }
}
