package palace.mechanism.attempt;

import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Sign;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * The leader shows himself and speaks, if he is there; it works as far as his aura goes (K25, K27, K29).
 *
 * <p>"He's made a couple of speeches already. The speeches have no effect."
 *
 * @param parameters see {@link Parameters}
 */
public record Broadcast(Parameters parameters) implements Mechanism {
    /**
     * Parameters of the leader's answer to an attempt.
     *
     * @param delay hours until a decisive leader fights back; at least 0
     * @param slow hours added by one without decisiveness; at least 0
     * @param every hours between speeches; at least 1
     * @param fades half-life of a speech in hours; above 0
     */
    public record Parameters(double delay, double slow, double every, double fades) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("broadcast.delay", delay);
            Require.nonNegative("broadcast.slow", slow);
            Require.between("broadcast.every", every, 1, 1000);
            Require.positive("broadcast.fades", fades);
        }
    }

    /** Hours until the leader fights back. */
    public static double delay(double decisiveness, Parameters p) {
        return p.delay() + p.slow() * (1 - decisiveness);
    }

    /** How strongly a speech is felt: in proportion to mystique. */
    static double strength(double mystique) {
        return mystique;
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        attempt.setBroadcast(attempt.broadcast() * (1 - Calendar.weeklyShare(parameters.fades())));
        Leader leader = regime.leader();
        double since = attempt.hour() - delay(leader.decisiveness(), parameters);
        if (!leader.present() || since < 0 || attempt.plot().sanctioned()) {
            return;
        }
        if (!attempt.fighting() || since % parameters.every() < 1) {
            boolean first = !attempt.fighting();
            attempt.fightBack();
            attempt.setBroadcast(Math.max(attempt.broadcast(), strength(leader.mystique())));
            if (first) {
                recorder.record(new Spoke(Party.LEADER, Party.NOBODY, leader.mystique(), attempt.broadcast()));
            }
        }
    }

    /**
     * The leader speaks and begins to fight back.
     *
     * @param actor the leader
     * @param target nobody
     * @param mystique what others believe of his strength
     * @param strength how strongly it is felt
     */
    public record Spoke(int actor, int target, double mystique, double strength) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s speaks and calls for loyalty** (the call is felt with strength %s; mystique %s)."
                    .formatted(voice.capital(actor), voice.number(strength), voice.number(mystique));
        }

        @Override
        public Sign sign(Teller voice) {
            return new Sign(voice.name(actor) + " speaks", Sign.Tone.LEADER, 200);
        }
    }
}
