package palace.mechanism;

import org.jspecify.annotations.Nullable;
import palace.model.Attempt;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.random.Draws;

/**
 * One mechanism of the model: a value made of its parameters, which moves a regime.
 *
 * <p>Switched off it is not in the schedule; because draws are keyed by their event, the others do not notice.
 */
public interface Mechanism {
    /** What it does each week. */
    default void week(Regime regime, Draws draws, Recorder recorder) {}

    /** What it does each hour of an attempt. */
    default void hour(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {}

    /** What it does once an attempt has been decided. */
    default void aftermath(Regime regime, Attempt attempt, Draws draws, Recorder recorder) {}

    /**
     * Why it does nothing from the first day to the last, as far as no dated event sets it to work: what its own guard asks,
     * in words that end a sentence. Null where it may act.
     */
    default @Nullable String idle(Regime regime) {
        return null;
    }

    /** The same of one of its parameters, by its name in the file of behaviour: why that makes no difference. */
    default @Nullable String idle(Regime regime, String parameter) {
        return idle(regime);
    }

    /** The name by which it is switched off. */
    default String name() {
        return getClass().getSimpleName();
    }
}
