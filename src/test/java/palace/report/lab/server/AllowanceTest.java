package palace.report.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong clock = new AtomicLong(5 * SECOND);
    private final Allowance allowance = new Allowance(3, 2, clock::get);

    private int allowed(String who, int tries) {
        int count = 0;
        for (int i = 0; i < tries; i++) {
            count += allowance.allows(who) ? 1 : 0;
        }
        return count;
    }

    @Test
    void soManyAtOnceAndThenSoManyASecond() {
        assertThat(allowed("one", 10)).isEqualTo(3);
        clock.addAndGet(SECOND);
        assertThat(allowed("one", 10)).isEqualTo(2);
        clock.addAndGet(100 * SECOND);
        assertThat(allowed("one", 10)).isEqualTo(3);
    }

    @Test
    void nobodyUsesUpWhatAnotherHas() {
        allowed("one", 10);

        assertThat(allowed("other", 10)).isEqualTo(3);
    }

    @Test
    void askingWhetherItWouldBeAllowedCostsNothing() {
        for (int i = 0; i < 10; i++) {
            assertThat(allowance.wouldAllow("one")).isTrue();
        }
        allowed("one", 3);
        assertThat(allowance.wouldAllow("one")).isFalse();
    }

    @Test
    void onlySoManyAreRemembered() {
        allowed("first", 3);
        for (int i = 0; i < 5_000; i++) {
            allowance.allows("other " + i);
        }

        assertThat(allowed("first", 1)).as("was forgotten").isEqualTo(1);
    }
}
