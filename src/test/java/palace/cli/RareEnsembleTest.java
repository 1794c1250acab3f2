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

class RareEnsembleTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int rare(String name, String... more) {
        var words = new ArrayList<>(
                List.of("ensemble", name, "--out", place.resolve("rare").toString(), "--rare"));
        words.addAll(List.of(more));
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aRareOutcomeIsToldInTwoTablesAndSentences() throws IOException {
        assertThat(rare("wagner-2023", "coup", "-n", "400")).isZero();

        assertThat(Files.readAllLines(place.resolve("rare/rare_levels.csv")).get(0))
                .isEqualTo("level,height,passing");
        assertThat(Files.readAllLines(place.resolve("rare/rare_repetitions.csv")))
                .hasSize(21)
                .first()
                .isEqualTo("repetition,probability,steps");
        assertThat(place.resolve("rare/summary.json")).content().contains("\"outcome\" : \"coup\"", "\"low\"");
        assertThat(place.resolve("rare/manifest.json")).content().contains("\"effort\" : 20");
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(
                        "The probability of a coup is",
                        "20 repetitions, each with 5 histories; 20 plots that they might see were begun");
    }

    @Test
    void whereAnOutcomeIsNotRareItSaysThatItIsNotWorthIt() {
        assertThat(rare("gorbachev-1991", "coup", "-n", "400")).isZero();

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("It is not rare enough for --rare to be worth it: ask for the ensemble without it.");
    }

    @Test
    void anOutcomeThatNoRepetitionComesToIsSaidToBeRarerThanCanBeSeen() {
        assertThat(rare("zero-covid-2022", "coup", "-n", "40")).isZero();

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("no history came to a coup: it is rarer than this effort can see");
    }

    /** Of Wagner's march nothing is aimed at the leader. */
    @Test
    void whatIsAimedAtARivalDoesNotCountAgainstTheLeader() {
        assertThat(rare("wagner-2023", "coup", "--against-leader", "-n", "40")).isZero();

        assertThat(out.toString().replaceAll("\\s+", " ")).contains("came to a coup against the leader");
        assertThat(place.resolve("rare/summary.json")).content().contains("\"against_leader\" : true");
    }

    @Test
    void whatItCannotDoIsRefusedInWords() {
        assertThat(rare("wagner-2023", "cuop")).isEqualTo(2);
        assertThat(err.toString()).contains("--rare wants an outcome", "but got 'cuop'", "Maybe '--rare coup'");
        assertThat(rare("wagner-2023", "coup", "--shard", "1/2")).isEqualTo(2);
        assertThat(err.toString()).contains("--rare cannot be used with --shard");
        assertThat(Palace.run(
                        List.of("ensemble", "wagner-2023", "--against-leader"),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--against-leader goes with --rare OUTCOME");
        assertThat(rare("wagner-2023", "coup", "-n", "39")).isEqualTo(2);
        assertThat(err.toString()).contains("-n must be at least 40 with --rare, but was 39");
        assertThat(rare("world", "coup")).isEqualTo(2);
        assertThat(err.toString()).contains("--rare wants one case, not a world of several");
        assertThat(rare("wagner-2023", "coup", "--precision", "coup=0.1")).isEqualTo(2);
        assertThat(err.toString()).contains("ensemble takes -n, not --precision");
        assertThat(rare("wagner-2023", "coup", "--posterior", "any.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--rare cannot be used with --posterior");
    }

    @Test
    void oneHistoryIsNotToldAsSeveral() {
        rare("gorbachev-1991", "coup", "-n", "100");

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("20 repetitions, each with 1 history; 5 plots that they might see were begun");
    }
}
