package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import palace.report.table.Numbers;

class ScaleWordsTest {
    private static List<String> percents(Double... values) {
        ScaleWords words = (value, more) -> Numbers.percent(value, more) + "%";
        return words.apart(List.of(values));
    }

    @Test
    void linesOfASmallRangeAreToldApartByMoreDigits() {
        assertThat(percents(0.2, 0.3, 0.4)).containsExactly("20%", "30%", "40%");
        assertThat(percents(0.036, 0.038, 0.04, 0.042)).containsExactly("3.6%", "3.8%", "4.0%", "4.2%");
    }

    @Test
    void whatIsTheSameStaysTheSame() {
        assertThat(percents(0.5, 0.5)).hasSize(2);
        assertThat(percents()).isEmpty();
    }
}
