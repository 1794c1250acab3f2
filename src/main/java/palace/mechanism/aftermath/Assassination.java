package palace.mechanism.aftermath;

import org.jspecify.annotations.Nullable;
import palace.mechanism.Calendar;
import palace.mechanism.Mechanism;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Ending;
import palace.model.event.Event;
import palace.model.event.Reason;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.random.Draws;

/**
 * The leader may be killed by somebody who does not want his place: a lone man, a cell. Nobody of the elite decides it,
 * so it is a hazard from outside, the same in all regimes.
 *
 * @param parameters see {@link Parameters}
 * @see <a href="https://doi.org/10.1017/CBO9781139176040">Svolik (2012)</a>, 6% of irregular exits
 */
public record Assassination(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Assassination");

    /**
     * Parameters of assassination.
     *
     * @param hazard assassinations a year; at least 0
     */
    public record Parameters(double hazard) {
        /** Checks the range. */
        public Parameters {
            Require.nonNegative("assassination.hazard", hazard);
        }
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        boolean killed = Calendar.within(Draws.uniform(draws.key(SOURCE, regime.week()), 0), parameters.hazard());
        if (killed && regime.attempt() == null && regime.fall() == null) {
            recorder.record(new Killed(Party.LEADER, Party.NOBODY, parameters.hazard()));
            regime.fall(OutcomeClass.ASSASSINATION);
        }
    }

    /**
     * The leader is killed.
     *
     * @param actor the leader
     * @param target nobody
     * @param hazard assassinations a year
     */
    public record Killed(int actor, int target, double hazard) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**%s is assassinated** by somebody outside the elite (hazard %s a year)."
                    .formatted(voice.name(actor), voice.number(hazard));
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return Reason.ofTheEnd(ending, "%s was assassinated.".formatted(voice.name(actor)));
        }
    }
}
