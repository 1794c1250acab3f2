package palace.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.mechanism.aftermath.Succession;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.report.Sample;
import palace.report.SampleCourt;
import palace.report.court.Court;
import palace.report.folder.OutputFolder;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

class HistoryChartsTest {
    @TempDir
    private Path place;

    @Test
    void everyChartIsAnImageForSlidesAndADrawingForPrint() throws IOException {
        Map<String, String> skipped = draw(Sample.coup(), SampleCourt.court());

        assertThat(skipped).isEmpty();
        for (String name : new String[] {"regime", "hearts", "plots", "fear", "competence", "attempt", "network"}) {
            BufferedImage image =
                    ImageIO.read(place.resolve("charts/" + name + ".png").toFile());
            assertThat(image.getWidth()).isEqualTo(3200);
            assertThat(image.getHeight()).isEqualTo(1800);
            assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
            assertThat(Files.readString(place.resolve("charts/" + name + ".svg")))
                    .contains("viewBox=\"0 0 1600 900\"")
                    .contains(">The removal of Khrushchev · seed 1 · 20 weeks from 1 June 1964 · Palace 0.1.0");
        }
    }

    @Test
    void theTitleIsTheFinding() throws IOException {
        draw(Sample.coup(), SampleCourt.court());

        assertThat(svg("regime")).contains(">Mystique fell from 0.42 to 0.30; the levers fell from 0.80 to 0.76<");
        assertThat(svg("hearts")).contains(">99% showed support in public, 40% felt it in private<");
        assertThat(svg("plots")).contains(">Three plots, one betrayed, one attempt<");
        assertThat(svg("attempt")).contains(">COUP after 19 hours: 86% for, 5% against<");
        assertThat(svg("network"))
                .contains(">Around Khrushchev, week of 12 October 1964: 38 joined, 1 rallied, 30 stood");
    }

    private static History ruledBy(int... heirs) {
        var entries = new ArrayList<Entry>();
        for (int heir : heirs) {
            int week = 4 * (entries.size() + 1);
            entries.add(new Entry(
                    entries.size() + 1, week, Entry.NO_HOUR, new Succession.Acceded(heir, Party.LEADER, 0.2)));
        }
        return new History(1, 0, OutcomeClass.NO_ATTEMPT, 20, 0, 0, 0, List.of(), entries, Sample.series(20));
    }

    @Test
    void mystiqueThatTwoLeadersHaveHadIsToldOfBoth() throws IOException {
        draw(ruledBy(Sample.SHELEPIN), SampleCourt.court());

        assertThat(svg("regime"))
                .contains(">From Khrushchev to Shelepin mystique fell from 0.42 to 0.29; the levers fell");

        draw(ruledBy(Sample.SHELEPIN, Sample.PODGORNY), SampleCourt.court());

        assertThat(svg("regime")).contains(">From Khrushchev to Podgorny, the third leader, mystique fell from 0.42");
    }

    @Test
    void thereIsNoChartOfAnAttemptThatWasNotMade() {
        Map<String, String> skipped = draw(Sample.quiet(22), SampleCourt.court());

        assertThat(skipped).containsOnly(Map.entry("attempt", "no attempt was made"));
        assertThat(place.resolve("charts/attempt.png")).doesNotExist();
    }

    @Test
    void aCaseWithLayersHasAChartOfThem() throws IOException {
        SeriesTable series = Sample.series(3);
        series.addWeek();
        series.set(Series.STREET, 0.25);
        series.set(Series.TREASURY, 0.1);
        var history = new History(1, 0, OutcomeClass.NO_ATTEMPT, 4, 0, 0, 0, List.of(), List.of(), series);

        draw(history, SampleCourt.crowd(2));

        assertThat(svg("layers"))
                .contains(">people in the street<", ">reserves, in years of revenue<")
                .doesNotContain("soldiers in the line");
    }

    @Test
    void aCaseWithoutLayersHasNone() {
        assertThat(draw(Sample.quiet(7), SampleCourt.crowd(2))).doesNotContainKey("layers");

        assertThat(place.resolve("charts/layers.png")).doesNotExist();
    }

    @Test
    void aHistoryOfOneWeekOrNoneIsDrawnAsFarAsItGoes() {
        assertThat(draw(Sample.quiet(1), SampleCourt.crowd(1))).containsOnlyKeys("attempt", "plots");
        assertThat(draw(Sample.quiet(0), SampleCourt.crowd(2)))
                .containsKeys("attempt", "regime", "hearts", "plots", "fear", "competence");
    }

    @Test
    void plotsAreNotDrawnWhenNoneWasUnderWayAtTheEndOfAWeek() {
        assertThat(draw(Sample.quiet(6), SampleCourt.crowd(2)))
                .containsEntry("plots", "no plot was under way at the end of any week");
        assertThat(draw(Sample.quiet(7), SampleCourt.crowd(2))).doesNotContainKey("plots");
    }

    @Test
    void theSameHistoryIsDrawnAlikeEveryTime() throws IOException {
        draw(Sample.many(400), SampleCourt.crowd(40));
        byte[] network = Files.readAllBytes(place.resolve("charts/network.png"));
        String plots = svg("plots");

        draw(Sample.many(400), SampleCourt.crowd(40));

        assertThat(place.resolve("charts/network.png")).hasBinaryContent(network);
        assertThat(svg("plots")).isEqualTo(plots);
    }

    private Map<String, String> draw(History history, Court court) {
        OutputFolder folder = OutputFolder.open(place, Sample.question(), true);
        try (var charts = new HistoryCharts(Sample.holders(history), history, court, "0.1.0")) {
            charts.begin(folder);
            return charts.finish();
        }
    }

    private String svg(String name) throws IOException {
        return Files.readString(place.resolve("charts/" + name + ".svg"));
    }
}
