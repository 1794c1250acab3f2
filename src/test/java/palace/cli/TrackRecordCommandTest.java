package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.model.OutcomeClass;

class TrackRecordCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int track(String... more) {
        var words = new java.util.ArrayList<>(
                List.of("track-record", "-n", "4", "--out", place.resolve("a").toString()));
        words.addAll(List.of(more));
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void twoCasesLeaveTheirTablesAndCharts() throws IOException {
        assertThat(track("khrushchev-1964", "zero-covid-2022")).isZero();

        List<String> rows = Files.readAllLines(place.resolve("a/track-record.csv"));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("case,title,weeks,histories,outcome,p_outcome,base_outcome,log_outcome,");
        assertThat(rows.get(1)).startsWith("\"khrushchev-1964\",\"The removal of Khrushchev\",22,4,coup,");
        assertThat(Files.readAllLines(place.resolve("a/forecasts.csv")))
                .hasSize(1 + 2 * (OutcomeClass.values().length + 2 + 3 + 5));
        assertThat(Files.readAllLines(place.resolve("a/scores.csv"))).hasSize(1 + 4 * 4);
        assertThat(place.resolve("a/charts/track-calibration.png")).isNotEmptyFile();
        assertThat(place.resolve("a/manifest.json")).content().contains("\"cases\" : 2", "twins.csv");
        assertThat(out.toString()).contains("the base rate", "the other cases", "equal odds", "log score");
        assertThat(place.resolve("a/summary.json"))
                .content()
                .contains("\"answer\" : [", "of 2 cases the model found", "Mean log score of how it ended");
    }

    @Test
    void ofOneCaseNoErrorIsClaimed() throws IOException {
        assertThat(track("khrushchev-1964", "--no-charts")).isZero();

        assertThat(out.toString())
                .contains("; one case has no error", "Of one case there are no others")
                .doesNotContain("error 0.000");
        assertThat(Files.readAllLines(place.resolve("a/scores.csv")).get(2)).endsWith(",,,");
    }

    @Test
    void allShippedCasesAreScoredWithoutAName() {
        assertThat(track("--no-charts", "--format", "json")).isZero();

        assertThat(out.toString()).contains("\"case\" : \"stalin-1937\"", "\"outcome\" : \"crushed_standoff\"");
    }

    @Test
    void aCaseWithoutARecordIsRefused() {
        assertThat(track("khrushchev-1964", "party")).isEqualTo(3);

        assertThat(err.toString()).contains("party.yaml: has no 'record:'", "Maybe");
        assertThat(place.resolve("a")).doesNotExist();
    }

    @Test
    void otherCasesAreAnotherQuestion() {
        assertThat(track("khrushchev-1964", "--no-charts", "--quiet")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(track("wagner-2023", "--no-charts", "--quiet")).isEqualTo(2);
    }
}
