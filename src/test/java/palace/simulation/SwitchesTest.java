package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palace.mechanism.Mechanism;
import palace.scenario.behaviour.BehaviourReader;
import palace.simulation.history.History;

class SwitchesTest {
    private static final String WORLD = "preset/world-average";

    static Stream<String> mechanisms() {
        return Histories.run(WORLD).overview().mechanisms().stream().map(Mechanism::name);
    }

    @Test
    void namesAreDistinct() {
        assertThat(mechanisms()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void everyMechanismCanBeSwitchedOff(String name) {
        for (String file : List.of(WORLD, "record/khrushchev-1964", "record/wagner-2023")) {
            CaseModel run = Histories.without(name, file);
            assertThat(run.overview().mechanisms()).extracting(Mechanism::name).doesNotContain(name);
            for (int r = 0; r < 10; r++) {
                History history = run.recorded(Histories.SEED, r);
                assertThat(history.entries())
                        .extracting(entry -> entry.event().mechanism())
                        .doesNotContain(name);
                assertThat(history.weeks()).isPositive();
            }
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> Histories.without("Predatoin", WORLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Predatoin");
    }

    @Test
    void severalCanBeSwitchedOffTogether() {
        CaseModel run = Histories.run(
                Histories.scenario(WORLD), BehaviourReader.shipped(), Set.of("Founding", "Mortality", "Appointment"));

        History history = run.recorded(Histories.SEED, 0);

        assertThat(history.plots()).isZero();
        assertThat(history.attempts()).isEmpty();
    }

    /**
     * Mechanisms that leave a trace of their first act: without them everything before it is as it was, in every entry
     * and in every week of every series, because no other draw has moved.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"LoyaltyTest", "Jurisdiction", "Appointment", "Sounding", "Leak", "Launch", "Referendum", "Purge"
            })
    void withoutAMechanismNothingMovesBeforeItsFirstAct(String name) {
        int acted = 0;
        for (int r = 0; r < 20; r++) {
            History with = Histories.run(WORLD).recorded(Histories.SEED, r);
            History without = Histories.without(name, WORLD).recorded(Histories.SEED, r);
            int first = first(with, name);
            acted += first < with.entries().size() ? 1 : 0;

            assertThat(without.entries().subList(0, first))
                    .isEqualTo(with.entries().subList(0, first));
            int weeks =
                    first < with.entries().size() ? with.entries().get(first).week() : with.weeks();
            assertThat(Histories.bits(without.series(), 0, weeks)).isEqualTo(Histories.bits(with.series(), 0, weeks));
        }
        assertThat(acted).as("histories in which it acts at all").isPositive();
    }

    private static int first(History history, String mechanism) {
        for (int e = 0; e < history.entries().size(); e++) {
            if (history.entries().get(e).event().mechanism().equals(mechanism)) {
                return e;
            }
        }
        return history.entries().size();
    }
}
