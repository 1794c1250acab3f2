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

class FactsCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int facts(String... more) {
        var words = new java.util.ArrayList<>(
                List.of("facts", "-n", "12", "--out", place.resolve("a").toString()));
        words.addAll(List.of(more));
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void theFactsLeaveATableASummaryAndTwoCharts() throws IOException {
        assertThat(facts()).isZero();

        List<String> rows = Files.readAllLines(place.resolve("a/facts.csv"));
        assertThat(rows.get(0))
                .isEqualTo(
                        "fact,key,words,data,data_low,data_high,model,model_low,model_high,band_low,band_high,verdict");
        assertThat(rows.get(1)).startsWith("F1,attempts_per_year,attempts a year,0.057,0.051,0.064,");
        assertThat(place.resolve("a/charts/facts-attempts.svg")).isNotEmptyFile();
        assertThat(place.resolve("a/charts/facts-leaders.png")).isNotEmptyFile();
        assertThat(place.resolve("a/manifest.json")).content().contains("\"histories\" : 12", "facts.csv");
        assertThat(out.toString()).contains("attempts a year", "0.057 (0.051-0.064)", "in their bands");
    }

    @Test
    void oneCaseCanBeMeasuredLikeAWorld() {
        assertThat(facts(
                        "--scenario",
                        "military",
                        "--weeks",
                        "200",
                        "--burn-in",
                        "52",
                        "--no-charts",
                        "--format",
                        "json"))
                .isZero();

        assertThat(out.toString()).contains("\"key\" : \"attempts_military\"", "\"verdict\" : \"unknown\"");
    }

    @Test
    void valuesOfBehaviourAndOfRegimesCanBeChanged() {
        assertThat(facts("--set", "founding.thoughts=0", "--set", "politics.terror=0.9", "--no-charts", "--quiet"))
                .isZero();
        assertThat(out.toString()).isEmpty();

        assertThat(facts("--set", "founding.thoughtz=0")).isEqualTo(3);
        assertThat(err.toString()).contains("Maybe 'founding.thoughts'");
    }

    @Test
    void anotherQuestionIsNotWrittenOverIt() {
        assertThat(facts("--no-charts", "--quiet")).isZero();
        assertThat(facts("--no-charts", "--quiet", "--seed", "2")).isEqualTo(2);
    }
}
