package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --posterior}. */
class PosteriorOptionTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path posterior;

    @BeforeEach
    void write() throws IOException {
        posterior = Files.writeString(
                place.resolve("posterior.csv"), "distance,weight,founding_thoughts\n1.0,0.5,0.1\n1.0,0.5,1.0\n");
    }

    private int palace(String folder, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(
                List.of("--no-charts", "--quiet", "--out", place.resolve(folder).toString()));
        err.getBuffer().setLength(0);
        return Palace.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private List<String> rows(String file) throws IOException {
        return Files.readAllLines(place.resolve(file));
    }

    @Test
    void anEnsembleDrawsForEachHistoryAndKeepsWhatItDrewFrom() throws IOException {
        assertThat(palace("fixed", "ensemble", "khrushchev-1964", "-n", "12")).isZero();
        assertThat(palace("drawn", "ensemble", "khrushchev-1964", "-n", "12", "--posterior", posterior.toString()))
                .isZero();

        assertThat(rows("drawn/runs.csv")).isNotEqualTo(rows("fixed/runs.csv"));
        assertThat(rows("drawn/inputs/posterior.csv")).isEqualTo(rows("posterior.csv"));
        assertThat(palace("drawn", "ensemble", "khrushchev-1964", "-n", "12")).isEqualTo(2);
    }

    @Test
    void oneHistoryOfItCanBeToldAlone() throws IOException {
        assertThat(palace("drawn", "ensemble", "khrushchev-1964", "-n", "4", "--posterior", posterior.toString()))
                .isZero();
        assertThat(palace("alone", "run", "khrushchev-1964", "--replication", "3", "--posterior", posterior.toString()))
                .isZero();

        String outcome = rows("drawn/runs.csv").get(4).split(",")[3];
        assertThat(place.resolve("alone/summary.json")).content().contains("\"outcome\" : \"" + outcome + "\"");
    }

    @Test
    void whatIsSetByHandGoesBeforeIt() throws IOException {
        assertThat(palace("set", "ensemble", "khrushchev-1964", "-n", "6", "--set", "founding.thoughts=0.4"))
                .isZero();
        assertThat(palace(
                        "both",
                        "ensemble",
                        "khrushchev-1964",
                        "-n",
                        "6",
                        "--set",
                        "founding.thoughts=0.4",
                        "--posterior",
                        posterior.toString()))
                .isZero();

        assertThat(rows("both/runs.csv")).isEqualTo(rows("set/runs.csv"));
    }

    @Test
    void bothSidesOfAComparisonDrawTheSame() throws IOException {
        assertThat(palace(
                        "pairs",
                        "compare",
                        "khrushchev-1964",
                        "khrushchev-1964",
                        "-n",
                        "8",
                        "--posterior",
                        posterior.toString()))
                .isZero();

        for (String row : rows("pairs/differences.csv").subList(1, 2)) {
            assertThat(row.split(",")[3]).as(row).isEqualTo("0.0");
        }
    }

    @Test
    void aSweepDrawsButForWhatItsFactorsMove() throws IOException {
        Path design = Files.writeString(place.resolve("design.yaml"), """
                schema: 1
                design: { id: thoughts, title: "Thoughts" }
                scenario: khrushchev-1964
                kind: grid
                replications: 4
                factors:
                  - { name: thoughts, label: "thoughts", path: founding.thoughts, values: [0.2, 0.8] }
                responses: [share_coup]
                """);
        assertThat(palace("plain", "sweep", design.toString())).isZero();
        assertThat(palace("drawn", "sweep", design.toString(), "--posterior", posterior.toString()))
                .isZero();

        assertThat(rows("drawn/runs.csv")).isEqualTo(rows("plain/runs.csv"));
    }

    @Test
    void whatIsNoPosteriorIsRefusedWithItsPlace() throws IOException {
        Path other = Files.writeString(place.resolve("other.csv"), "weight,founding_thougts\n1,0.2\n");
        Path high = Files.writeString(place.resolve("high.csv"), "weight,founding_thoughts\n1,1e9\n");
        Path none = Files.writeString(place.resolve("none.csv"), "weight,founding_thoughts\n");

        assertThat(palace("a", "run", "khrushchev-1964", "--posterior", other.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("other.csv:2:", "no behavioural parameter has the column founding_thougts");
        assertThat(palace("a", "run", "khrushchev-1964", "--posterior", high.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("high.csv:2:", "founding.thoughts must be in [");
        assertThat(palace("a", "run", "khrushchev-1964", "--posterior", none.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("needs a set of values with a weight above 0", "Maybe");
    }
}
