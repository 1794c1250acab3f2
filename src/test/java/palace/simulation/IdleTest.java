package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palace.mechanism.Mechanism;
import palace.random.Draws;

/** A mechanism says why it does nothing where it can do nothing, and only there. */
class IdleTest {
    private static String idle(String name, String mechanism) {
        CaseModel run = Histories.run(name, "scenario.weeks=20");
        Mechanism its = run.overview().mechanisms().stream()
                .filter(each -> each.name().equals(mechanism))
                .findFirst()
                .orElseThrow();
        return String.valueOf(its.idle(run.start().apply(Draws.of(Histories.SEED, 0))));
    }

    @Test
    void nobodySpeaksWhoHasNoFollowing() {
        assertThat(idle("record/khrushchev-1964", "Voice")).endsWith("a following to speak to");
        assertThat(idle("record/gorbachev-1991", "Voice")).isEqualTo("null");
    }
}
