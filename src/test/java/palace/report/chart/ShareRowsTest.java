package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import palace.statistics.Interval;

class ShareRowsTest {
    private static final String LONG = "Muhammad Zia-ul-Haq ibn Abdulaziz Gurbanguly-Berdimuhamedow the Younger";

    /** A mark such as "100%" is up to 50 wide in the font of marks. */
    private static final double WIDEST_MARK = 50;

    @Test
    void marksOfTheScaleStandApartBesideLongNames() throws Exception {
        var rows = new ShareRows(
                List.of(new ShareRows.Row(LONG, 0.5, new Interval(0.4, 0.75), "led 5% · decided 1", Color.ORANGE)));

        List<Double> marks = DrawnWords.of(rows, 1800, 900).stream()
                .filter(word -> word.text().endsWith("%"))
                .map(DrawnWords::x)
                .toList();

        assertThat(marks).hasSizeGreaterThan(2);
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i) - marks.get(i - 1)).isGreaterThan(WIDEST_MARK);
        }
    }

    @Test
    void aNameLeavesMostOfTheWidthToTheBars() throws Exception {
        var rows = new ShareRows(List.of(
                new ShareRows.Row(LONG + LONG, 0.5, new Interval(0.4, 0.75), "led 5% · decided 1", Color.ORANGE)));

        List<DrawnWords> words = DrawnWords.of(rows, 1800, 900);

        assertThat(words)
                .anyMatch(word ->
                        word.text().startsWith("Muhammad") && word.text().endsWith("…"));
        assertThat(words.stream()
                        .filter(word -> word.text().equals("0%"))
                        .findFirst()
                        .orElseThrow()
                        .x())
                .isLessThan(0.4 * 1800);
    }
}
