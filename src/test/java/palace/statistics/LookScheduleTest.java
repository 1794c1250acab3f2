package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookScheduleTest {
    /** Looks at 1000, 1800, 2600 and, the limit, 3000. */
    private static final LookSchedule SCHEDULE = new LookSchedule(1000, 800, 3000);

    @ParameterizedTest
    @CsvSource({
        "0, 1000, 0",
        "999, 1000, 0",
        "1000, 1800, 1",
        "1799, 1800, 1",
        "1800, 2600, 2",
        "2600, 3000, 3",
        "2999, 3000, 3",
        "3000, 3000, 4",
        "5000, 3000, 4"
    })
    void looksComeAfterTheFirstRunsAndEachBatch(long runs, long next, long looks) {
        assertThat(SCHEDULE.next(runs)).isEqualTo(next);
        assertThat(SCHEDULE.looks(runs)).isEqualTo(looks);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 10", "3, 4, 11", "3, 4, 12", "5, 9, 5"})
    void followingTheScheduleTakesTheLooksItCounts(long first, long batch, long limit) {
        var schedule = new LookSchedule(first, batch, limit);
        long runs = 0;
        long looks = 0;
        while (runs < limit) {
            runs = schedule.next(runs);
            looks++;
            assertThat(schedule.looks(runs)).isEqualTo(looks);
        }
        assertThat(runs).isEqualTo(limit);
    }

    @Test
    void hugeLimitsDoNotOverflow() {
        assertThat(new LookSchedule(1, Long.MAX_VALUE, Long.MAX_VALUE).next(1)).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void emptyBatchesAreRefused(long size) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LookSchedule(size, 1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new LookSchedule(1, size, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new LookSchedule(11, 1, 10));
    }
}
