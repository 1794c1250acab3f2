package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int indicators(String name, String... more) {
        var words = new ArrayList<>(
                List.of("indicators", name, "--out", place.resolve(name).toString()));
        words.addAll(List.of(more));
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void whatToWatchIsToldInATableSentencesAndCharts() throws IOException {
        assertThat(indicators("world", "-n", "20", "--report")).isZero();

        List<String> rows = Files.readAllLines(place.resolve("world/indicators.csv"));
        assertThat(rows.get(0))
                .startsWith("observable,words,measure,outside,direction,auc_4,auc_4_low,auc_4_high,auc_13,")
                .endsWith("caught,false_alarms,lead_weeks,lead_low,lead_high");
        assertThat(rows).anyMatch(row -> row.startsWith("years_since_attempt,") && row.contains(",value,true,"));
        assertThat(rows).anyMatch(row -> row.startsWith("plotters,") && row.contains(",value,false,"));
        assertThat(place.resolve("world/charts/indicators.svg")).isNotEmptyFile();
        assertThat(place.resolve("world/report.html"))
                .content()
                .contains("things that an outsider can see")
                .doesNotContain("The tables below.");
        assertThat(place.resolve("world/manifest.json"))
                .content()
                .contains("\"histories\" : 20", "\"asked\" : \"20 histories\"")
                .containsPattern("\"scenario_hash\" : \"[0-9a-f]{64}\"");
        assertThat(out.toString()).contains("attempts in 20 histories", "outsider can see", "only insiders know");
    }

    @Test
    void aWindowShorterThanAYearIsNoEvidenceThatNothingForetells() {
        assertThat(indicators("bank-run", "-n", "5")).isZero();

        assertThat(out.toString())
                .containsPattern("cannot\\s+be\\s+told\\s+from\\s+them")
                .contains("no charts: what foretells an attempt cannot be told\n", "window of 20 weeks")
                .doesNotContain("better than chance");
    }

    @Test
    void aWindowWithoutRoomForAYearIsAskedOfFewerWeeks() {
        assertThat(indicators("khrushchev-1964", "-n", "20")).isZero();

        assertThat(out.toString())
                .containsPattern("Of \\d+ things that an outsider can see,[^.]*attempt\\s+within\\s+4\\s+weeks");
    }

    @Test
    void whereNobodyMovesThereIsNothingToForetell() {
        assertThat(indicators("zero-covid-2022", "-n", "3")).isZero();

        assertThat(out.toString()).contains("0 attempts in 3 histories. Nothing to foretell.");
        assertThat(place.resolve("zero-covid-2022/charts/indicators.png")).doesNotExist();
    }

    @Test
    void anotherNumberOfHistoriesIsAnotherQuestion() {
        assertThat(indicators("zero-covid-2022", "-n", "2", "--quiet", "--no-charts"))
                .isZero();
        assertThat(indicators("zero-covid-2022", "-n", "3", "--quiet", "--no-charts"))
                .isEqualTo(2);
        assertThat(indicators("zero-covid-2022", "--precision", "coup=0.1")).isEqualTo(2);
        assertThat(err.toString()).contains("indicators takes -n, not --precision");
    }
}
