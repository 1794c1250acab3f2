package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {
    private static final LocalDate START = LocalDate.of(1964, 6, 1);

    @Test
    void datesAreIsoAndAsPreciseAsTheyNeedToBe() {
        assertThat(labels(4)).containsExactly("1964-06-01", "1964-06-08", "1964-06-15", "1964-06-22");
        assertThat(labels(22)).containsExactly("1964-06", "1964-07", "1964-08", "1964-09", "1964-10");
        assertThat(labels(1300)).containsExactly("1965", "1970", "1975", "1980", "1985");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 6, 9, 10, 25, 52, 53, 104, 260, 520, 1300, 5200})
    void thereAreFewEnoughMarksToRead(int weeks) {
        var time = new TimeScale(START, weeks);

        assertThat(time.marks()).hasSizeBetween(1, 10);
        assertThat(time.marks()).allMatch(mark -> mark.value() >= time.low() && mark.value() <= time.high() + 7);
        assertThat(time.high()).isGreaterThan(time.low());
    }

    private static List<String> labels(int weeks) {
        return new TimeScale(START, weeks)
                .marks().stream().map(ScaleAxis.Mark::label).toList();
    }
}
