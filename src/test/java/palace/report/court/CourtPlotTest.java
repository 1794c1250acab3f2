package palace.report.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
}
