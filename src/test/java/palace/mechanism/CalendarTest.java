package palace.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarTest {
    @Test
    void nothingHappensAtNoHazardAndSomethingSurelyAtAnEndlessOne() {
        assertThat(Calendar.weekly(0)).isZero();
        assertThat(Calendar.weekly(1e6)).isEqualTo(1);
    }

    @Test
    void aWeekIsAYearOverItsWeeks() {
        assertThat(Calendar.weekly(1)).isCloseTo(0.018_982_861_419, within(1e-12)); // 1 - exp(-1 / 52.1775)
        assertThat(Math.pow(1 - Calendar.weekly(2), 52.1775)).isCloseTo(0.135_335_283_237, within(1e-12)); // exp(-2)
    }

    @Test
    void aHalfLifeIsTheTimeInWhichHalfIsLeft() {
        assertThat(Calendar.weeklyShare(1)).isCloseTo(0.5, within(1e-15));
        assertThat(Math.pow(1 - Calendar.weeklyShare(26), 26)).isCloseTo(0.5, within(1e-12));
        assertThat(Math.pow(1 - Calendar.weeklyShare(26), 52)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aSmallHazardIsAsExactAsALargeOne() {
        for (double x = 1e-9; x < 3; x *= 1.07) {
            double exact = -StrictMath.expm1(-x);
            assertThat(Calendar.atLeastOnce(x)).isCloseTo(exact, within(4e-16 * exact));
        }
        assertThat(Calendar.atLeastOnce(-0.01)).isEqualTo(-StrictMath.expm1(0.01));
    }

    @Test
    void noTwoHoursShareAKeyAndNoHourSharesOneWithAWeek() {
        Set<Long> keys = new HashSet<>();
        for (int week = 0; week < 300; week++) {
            assertThat(keys.add((long) week)).isTrue();
            for (int hour = 0; hour < Calendar.HOURS_A_WEEK; hour++) {
                assertThat(keys.add(Calendar.hour(week, hour))).isTrue();
            }
        }
    }
}
