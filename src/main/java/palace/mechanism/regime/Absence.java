package palace.mechanism.regime;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Mechanism;
import palace.model.Attempt;
import palace.model.Leader;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * The leader goes away and comes back (R6, R8): "His proteges plotted against him while he was on vacation."
 *
 * <p>Away he cannot rally anybody; challenged, he tries to come back, which only those who guard him can prevent.
 *
 * @param parameters see {@link Parameters}
 */
public record Absence(Parameters parameters) implements Mechanism {
    /**
     * Parameters of absence.
     *
     * @param back hours that a decisive leader needs to come back when he is challenged; at least 0
     * @param slow hours added by one without decisiveness; at least 0
     */
    public record Parameters(double back, double slow) {
        /** Checks the ranges. */
        public Parameters {
            Require.nonNegative("absence.back", back);
            Require.nonNegative("absence.slow", slow);
        }
    }

    /** The hour of an attempt at which a challenged leader is back. */
    static double back(double decisiveness, Parameters p) {
        return p.back() + p.slow() * (1 - decisiveness);
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return regime.absences().isEmpty() ? "the leader is never away" : null;
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Leader leader = regime.leader();
        boolean present = !regime.absences().awayIn(regime.week());
        if (present != leader.present()) {
            leader.setPresent(present);
            recorder.record(present ? new Returned(Party.LEADER, Party.NOBODY) : new Left(Party.LEADER, Party.NOBODY));
        }
    }

    @Override
    public void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {
        Leader leader = regime.leader();
        boolean free = attempt.shield() > 0 || !attempt.plot().againstLeader();
        if (!leader.present() && free && attempt.hour() >= back(leader.decisiveness(), parameters)) {
            leader.setPresent(true);
            recorder.record(new Returned(Party.LEADER, Party.NOBODY));
        }
    }

    /**
     * The leader leaves the capital.
     *
     * @param actor the leader
     * @param target nobody
     */
    public record Left(int actor, int target) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            String where = voice.whereabouts();
            return "%s leaves the capital%s.".formatted(voice.name(actor), where.isEmpty() ? "" : " (" + where + ")");
        }
    }

    /**
     * The leader is back in the capital.
     *
     * @param actor the leader
     * @param target nobody
     */
    public record Returned(int actor, int target) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s is back in the capital.".formatted(voice.name(actor));
        }
    }
}
