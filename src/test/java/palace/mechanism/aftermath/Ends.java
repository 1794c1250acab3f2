package palace.mechanism.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import palace.mechanism.Court;
import palace.mechanism.Mechanism;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.random.Draws;

/**
 * Counts how often a mechanism ends a leader's time in office within a week.
 *
 * @param mechanism which
 * @param how the end that it brings
 */
record Ends(Mechanism mechanism, OutcomeClass how) {
    private static final long SEED = 1; // chosen before the first run; never searched for a pass
    private static final int HISTORIES = 20_000;

    /** Four standard errors: a correct program fails 6 times in 100 000. */
    void comeWithProbability(double expected, Supplier<Regime> regimes) {
        int ends = 0;
        for (int history = 0; history < HISTORIES; history++) {
            Regime regime = regimes.get();
            List<Event> events = new ArrayList<>();
            mechanism.week(regime, Draws.of(SEED, history), events::add);
            ends += regime.fall() == how ? 1 : 0;
            assertThat(events).hasSize(regime.fall() == null ? 0 : 1);
        }
        double error = Math.sqrt(expected * (1 - expected) / HISTORIES);
        assertThat((double) ends / HISTORIES).isCloseTo(expected, within(4 * error));
    }

    /** Where the mechanism is certain to act, it lets an attempt be decided first, and leaves who has fallen alone. */
    void waitForAnAttempt() {
        Regime regime = Court.of(2).regime();
        Court.attempt(regime, Party.LEADER, Arena.FORCE, 0);
        mechanism.week(regime, Draws.of(SEED, 0), Recorder.NONE);
        assertThat(regime.fall()).isNull();

        regime.close(Objects.requireNonNull(regime.attempt()));
        mechanism.week(regime, Draws.of(SEED, 0), Recorder.NONE);
        assertThat(regime.fall()).isEqualTo(how);

        Regime fallen = Court.of(2).regime();
        fallen.fall(OutcomeClass.NATURAL_DEATH);
        mechanism.week(fallen, Draws.of(SEED, 0), Recorder.NONE);
        assertThat(fallen.fall()).isEqualTo(OutcomeClass.NATURAL_DEATH);
    }
}
