package palace.report.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palace.report.chart.ChartStyle;
import palace.report.chart.DrawnWords;

class CourtPlotTest {
    private static final double HEIGHT = 900;

    @Test
    void noNameStandsOverTheLegend() throws Exception {
        List<Court.Seat> seats = IntStream.range(0, 40)
                .mapToObj(i -> new Court.Seat(
                        "Georgi Konstantinovich al-Hashimi al-Tikriti " + i, 0.02, i % 3, Court.Side.JOINED))
                .toList();

        List<DrawnWords> words = DrawnWords.of(
                new CourtPlot(new Court("the leader", "today", seats, List.of(), List.of())), 1800, HEIGHT);

        assertThat(words)
                .filteredOn(word -> word.text().startsWith("Georgi"))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(name.y()).isLessThan(HEIGHT - 50));
    }

    @Test
    void aLegendOfAllSignsStaysInThePicture() throws Exception {
        List<Court.Seat> seats = IntStream.range(0, 640)
                .mapToObj(i -> new Court.Seat(
                        "The Honourable Member number " + i,
                        0.02,
                        1,
                        Court.Side.values()[i % Court.Side.values().length]))
                .toList();

        List<DrawnWords> words = drawn(seats);

        assertThat(words).extracting(DrawnWords::text).anyMatch(text -> text.endsWith(" without a name"));
        assertThat(words)
                .allSatisfy(word -> assertThat(word.end(ChartStyle.FLAG)).isLessThan(1800));
    }

    @Test
    void whereNobodyShowedASideNobodyIsUndecided() throws Exception {
        var quiet = new Court.Seat("Minister", 0.02, 0, Court.Side.QUIET);
        var rallied = new Court.Seat("Marshal", 0.02, 0, Court.Side.RALLIED);

        assertThat(drawn(List.of(quiet))).extracting(DrawnWords::text).contains("no side 1");
        assertThat(drawn(List.of(quiet, rallied))).extracting(DrawnWords::text).contains("undecided 1");
    }

    private static List<DrawnWords> drawn(List<Court.Seat> seats) throws Exception {
        return DrawnWords.of(
                new CourtPlot(new Court("the leader", "today", seats, List.of(), List.of())), 1800, HEIGHT);
    }
}
