package palace.mechanism.attempt;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.mechanism.judgement.Choice;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Sides;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Stage;
import palace.model.event.Teller;
import palace.model.institution.BallotRule;
import palace.model.institution.Bodies;
import palace.random.Draws;

/**
 * A leader can be voted out: first in the inner body, then, if he can appeal, in the wider one (R5, R6). In 1957 the
 * wider body saved him whom the inner one had outvoted; in 1964 it did not.
 *
 * <p>Longer than 250 lines: claim, rule, draw, change of state and the sentences of its events stand in one file, as
 * in every mechanism.
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
     * Whether a motion is carried by the body's own rule: by a majority of all seats, or of those who vote if these are
     * enough. Whoever stands aside has not voted.
     *
     * @param votesFor share of all seats for it
     * @param votesAgainst share of all seats against it
     */
    public static boolean carried(double votesFor, double votesAgainst, double majority, BallotRule rule) {
        double cast = votesFor + votesAgainst;
        boolean ofCast = !rule.ofAllSeats() && cast > 0 && cast >= rule.quorum() - EXACT;
        return carried(votesFor, majority) || (ofCast && carried(votesFor / cast, majority));
    }

    /** Whether this share of the seats that count carries a motion: more than half, and as many as the majority asks for. */
    public static boolean carried(double votesFor, double majority) {
        return majority == 0.5 ? votesFor > 0.5 + EXACT : votesFor >= majority - EXACT;
    }

    @Override
    public @Nullable String idle(Regime regime) {
        boolean votes =
                regime.bodies().canRemove() || regime.plots().stream().anyMatch(plot -> plot.arena() == Arena.VOTES);
        return votes ? null : "no body in the case can remove the leader by vote";
    }

    @Override
    public @Nullable String idle(Regime regime, String parameter) {
        boolean never = parameter.equals("wide") && !regime.bodies().canAppeal();
        String none = idle(regime);
        return none == null && never ? "the leader has no wider body to appeal to" : none;
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
        boolean carried = carried(attempt.joined(), attempt.rallied(), bodies.majority(), bodies.rule());
        record(regime, attempt, carried, recorder);
        if (!carried) {
            if (goesOn(regime, attempt)) {
                turnToForce(regime, attempt, recorder);
            } else {
                attempt.fail("outvoted");
            }
            return;
        }
        attempt.winBallot();
        if (!attempt.plot().againstLeader()) {
            attempt.succeed();
        } else {
            answer(regime, attempt, draws, recorder);
        }
    }

    /** The outvoted leader appeals where he can, defies the vote where he cannot, or gives in. */
    private void answer(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        boolean canAppeal = regime.bodies().canAppeal();
        double worth =
                parameters.appealForce() * (Math.max(attempt.ralliedForce(), attempt.shield()) - attempt.joinedForce())
                        + parameters.appealMystique() * (regime.leader().mystique() - 0.5);
        boolean cutOff = attempt.shield() <= 0 || (!canAppeal && stronger(attempt));
        double probability = cutOff ? 0 : choice.probability(worth);
        double draw = Draws.uniform(draws.key(SOURCE, attempt.week()), 0);
        boolean resists = draw < probability;
        int head = attempt.plot().head();
        if (canAppeal) {
            recorder.record(new Appealed(Party.LEADER, head, resists, cutOff, worth, probability, draw));
        } else {
            recorder.record(new Defied(Party.LEADER, head, resists, cutOff, worth, probability, draw));
        }
        if (!resists) {
            attempt.succeed();
        } else if (canAppeal) {
            attempt.appeal();
            Sides.weigh(regime, attempt);
        } else {
            turnToForce(regime, attempt, recorder);
        }
    }

    /** A motion and an arrest are two acts of one move: with half of the votes cast and more force it does not end here. */
    private static boolean goesOn(Regime regime, Attempt attempt) {
        double cast = attempt.joined() + attempt.rallied();
        boolean half = cast > 0 && attempt.joined() >= cast / 2;
        return stronger(attempt) && half && attempt.joined() >= regime.bodies().majority() / 2;
    }

    private static boolean stronger(Attempt attempt) {
        double guard = attempt.plot().againstLeader() ? attempt.shield() : 0;
        return attempt.joinedForce() > Math.max(attempt.ralliedForce(), guard); // a guard that rallied is in both
    }

    private static void turnToForce(Regime regime, Attempt attempt, Recorder recorder) {
        attempt.plot().turnTo(Arena.FORCE);
        attempt.changed();
        Sides.weigh(regime, attempt);
        recorder.record(new TurnedToForce(attempt.plot().head(), attempt.plot().target(), attempt.joinedForce()));
    }

    private void outer(Regime regime, Attempt attempt, Recorder recorder) {
        Bodies bodies = regime.bodies();
        boolean carried = carried(attempt.joined(), attempt.rallied(), bodies.wideMajority(), bodies.wideRule());
        record(regime, attempt, carried, recorder);
        if (carried) {
            attempt.succeed();
        } else {
            attempt.fail("outvoted in the wider body");
        }
    }

    private static void record(Regime regime, Attempt attempt, boolean carried, Recorder recorder) {
        Bodies bodies = regime.bodies();
        BallotRule rule = attempt.wide() ? bodies.wideRule() : bodies.rule();
        recorder.record(new Voted(
                attempt.plot().head(),
                attempt.plot().target(),
                attempt.wide(),
                attempt.joined(),
                attempt.rallied(),
                Math.max(0, 1 - attempt.joined() - attempt.rallied()),
                attempt.wide() ? bodies.wideMajority() : bodies.majority(),
                rule.ofAllSeats(),
                rule.quorum(),
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
     * @param majority share of the seats that count which was needed
     * @param ofAllSeats whether all seats count; else those that voted
     * @param quorum share of all seats that had to vote
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
            boolean ofAllSeats,
            double quorum,
            boolean carried)
            implements Event {
        /** What was needed, by the body's own rule: "more than half of all seats". */
        public String needed(Teller voice) {
            String share = majority > 0.5 ? voice.percent(majority) : "more than half";
            String all = quorum > 0 ? ", and " + voice.percent(quorum) + " of all seats to vote" : "";
            return ofAllSeats ? share + " of all seats" : share + " of the votes cast" + all;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            String body = voice.body(wide);
            return "**%s votes: %s for the removal of %s, %s against, %s do not vote. The motion is %s** (needed: %s)."
                    .formatted(
                            Character.toUpperCase(body.charAt(0)) + body.substring(1),
                            voice.percent(votesFor),
                            voice.name(target),
                            voice.percent(votesAgainst),
                            voice.percent(abstained),
                            carried ? "carried" : "lost",
                            needed(voice));
        }

        @Override
        public Sign sign(Teller voice) {
            return Sign.turn(carried ? "vote carried" : "vote lost");
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
        public String tell(Teller voice) {
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

    /**
     * The outvoted leader, who has nowhere to appeal, defies the vote or gives in.
     *
     * @param actor the leader
     * @param target the head of the attempt
     * @param defies whether he defies it
     * @param cutOff whether he has nothing left to do it with
     * @param worth of defiance to him
     * @param probability of it
     * @param draw the draw
     */
    public record Defied(
            int actor, int target, boolean defies, boolean cutOff, double worth, double probability, double draw)
            implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            String how = cutOff
                    ? "nothing is left to do it with"
                    : "defiance is worth %s, probability %s, drawn %s"
                            .formatted(voice.number(worth), voice.number(probability), voice.number(draw));
            return defies
                    ? "**%s defies the vote** (%s).".formatted(voice.capital(actor), how)
                    : "%s gives in (%s).".formatted(voice.capital(actor), how);
        }
    }

    /**
     * What was put to the vote is taken up by force.
     *
     * @param actor the head of the attempt
     * @param target whom it aims at
     * @param force of the challengers
     */
    public record TurnedToForce(int actor, int target, double force) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**The vote does not settle it, and %s turns to force** (%s of all of it)."
                    .formatted(voice.name(actor), voice.percent(force));
        }

        @Override
        public void moves(Stage stage) {
            stage.turnsToForce();
        }
    }
}
