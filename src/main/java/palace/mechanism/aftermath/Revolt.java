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
 * Where a case says nothing of the street, a revolt may still bring the leader down: a hazard that grows with openness, since
 * the masses are no factor unless the screws were loosened (R10). Where the street is told, it decides, and this is
 * nothing.
 *
 * @param parameters see {@link Parameters}
 * @see <a href="https://doi.org/10.1017/CBO9781139176040">Svolik (2012)</a>, 10% of irregular exits
 */
public record Revolt(Parameters parameters) implements Mechanism {
    private static final long SOURCE = Draws.source("Revolt");

    /**
     * Parameters of revolts without a street.
     *
     * @param open overthrows a year in a regime that is fully open; in proportion to openness in others; at least 0
     */
    public record Parameters(double open) {
        /** Checks the range. */
        public Parameters {
            Require.nonNegative("revolt.open", open);
        }
    }

    /** Overthrows a year. */
    static double hazard(double openness, Parameters p) {
        return p.open() * openness;
    }

    @Override
    public @Nullable String idle(Regime regime) {
        if (regime.layers().crowd() != null) {
            return "the case has a street, which decides instead of a hazard of revolts";
        }
        return hazard(regime.politics().openness(), parameters) > 0
                ? null
                : "the screws are closed, so that nobody rises";
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        if (regime.layers().crowd() != null) {
            return;
        }
        double hazard = hazard(regime.politics().openness(), parameters);
        boolean rises = Calendar.within(Draws.uniform(draws.key(SOURCE, regime.week()), 0), hazard);
        if (rises && regime.attempt() == null && regime.fall() == null) {
            recorder.record(
                    new Risen(Party.NOBODY, Party.LEADER, regime.politics().openness(), hazard));
            regime.fall(OutcomeClass.STREET_OVERTHROW);
        }
    }

    /**
     * A revolt brings the leader down.
     *
     * @param actor nobody of the elite
     * @param target the leader
     * @param openness how far the screws are loosened
     * @param hazard overthrows a year
     */
    public record Risen(int actor, int target, double openness, double hazard) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "**A revolt brings %s down** (openness %s, hazard %s a year)."
                    .formatted(voice.name(target), voice.number(openness), voice.number(hazard));
        }

        @Override
        public @Nullable Reason reason(Ending ending, Teller voice) {
            return Reason.ofTheEnd(ending, "A revolt came before anybody of the elite.");
        }
    }
}
