package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
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

    private static ShareRows.Row row(String name, double value) {
        return new ShareRows.Row(name, value, new Interval(0.9 * value, 1.1 * value), "words", Color.ORANGE);
    }

    private static List<String> numbers(ShareRows rows) throws Exception {
        return DrawnWords.of(rows, 1800, 900).stream()
                .map(DrawnWords::text)
                .filter(word -> word.matches("[-0-9.]+%?"))
                .toList();
    }

    @Test
    void barsOfAnySizeHaveNumbersBelowThem() throws Exception {
        assertThat(numbers(ShareRows.numbers(List.of(row("one", 36), row("other", 7)))))
                .contains("0", "10", "20", "30");
        assertThat(numbers(ShareRows.numbers(List.of(row("one", 0.0036))))).contains("0", "0.001", "0.002");
        assertThat(numbers(ShareRows.differences(List.of(row("one", 0.36))))).contains("0", "10", "20", "30");
    }

    @Test
    void areasBeginWhereChanceIs() throws Exception {
        assertThat(numbers(ShareRows.areas(List.of(row("one", 0.3)))))
                .contains("0.5", "0.6", "0.7")
                .doesNotContain("0");
    }

    @Test
    void rowsOfOneGroupStandCloserThanThoseOfTwo() throws Exception {
        var rows = ShareRows.grouped(
                List.of(List.of(row("a", 0.5), row("b", 0.4)), List.of(row("c", 0.3), row("d", 0.2))));

        List<Double> y = DrawnWords.of(rows, 1800, 900).stream()
                .filter(word -> word.text().matches("[abcd]"))
                .map(DrawnWords::y)
                .toList();

        assertThat(y.get(2) - y.get(1)).isGreaterThan(1.3 * (y.get(1) - y.get(0)));
        assertThat(y.get(3) - y.get(2)).isCloseTo(y.get(1) - y.get(0), within(1e-6));
    }

    /** Rows 18 to a chart stand 40 apart: there is no room for a second line. */
    @Test
    void longNamesThatBeginAlikeStayApart() throws Exception {
        String alike = "K14 share of attempts on the leader that end as they began, against ";

        List<String> shown = DrawnWords.of(
                        ShareRows.numbers(IntStream.range(0, 18)
                                .mapToObj(i -> row(alike + i, 0.5))
                                .toList()),
                        1520,
                        720)
                .stream()
                .map(DrawnWords::text)
                .filter(word -> word.startsWith("K14"))
                .toList();

        assertThat(shown).hasSize(18).doesNotHaveDuplicates();
    }

    @Test
    void aNameLeavesMostOfTheWidthToTheBars() throws Exception {
        var rows = new ShareRows(List.of(
                new ShareRows.Row(LONG + LONG, 0.5, new Interval(0.4, 0.75), "led 5% · decided 1", Color.ORANGE)));

        List<DrawnWords> words = DrawnWords.of(rows, 1800, 900);

        assertThat(words)
                .anyMatch(word -> word.text().startsWith("Muhammad"))
                .anyMatch(word -> word.text().contains("…") && word.text().endsWith("Younger"));
        assertThat(words.stream()
                        .filter(word -> word.text().equals("0%"))
                        .findFirst()
                        .orElseThrow()
                        .x())
                .isLessThan(0.4 * 1800);
    }
}
