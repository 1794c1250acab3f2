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

class AblateCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int ablate(String name, String... more) {
        var words =
                new ArrayList<>(List.of("ablate", "--out", place.resolve(name).toString()));
        words.addAll(List.of(more));
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aClaimOnTrialLeavesARowAVerdictAndAChart() throws IOException {
        assertThat(ablate("a", "--claim", "K27,K30", "-n", "20")).isZero();

        List<String> rows = Files.readAllLines(place.resolve("a/ablation.csv"));
        assertThat(rows.get(0)).startsWith("claim,words,cases,common,with,without,shown,compared_with,claimed,");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1))
                .startsWith("K27,decisiveness fades,world-average,")
                .endsWith(",confirmed");
        assertThat(place.resolve("a/charts/ablation-1.svg")).isNotEmptyFile();
        assertThat(out.toString()).contains("K30 confirmed", "Of 2 claims 2 are confirmed, 0 reversed, 0 undecided.");
    }

    @Test
    void ofASingleHistoryThereIsADifferenceAndNoError() throws IOException {
        assertThat(ablate("a", "--claim", "K30", "-n", "1", "--no-charts")).isZero();

        List<List<String>> rows = Files.readAllLines(place.resolve("a/ablation.csv")).stream()
                .map(row -> List.of(row.split(",", -1)))
                .toList();
        assertThat(rows.get(1).get(rows.get(0).indexOf("low"))).isEmpty();
        assertThat(rows.get(1).get(rows.get(0).indexOf("standard_errors"))).isEmpty();
    }

    /** An empire that keeps its value without its maker: the claim is gone, and the trial says so. */
    @Test
    void whereAMechanismIsTakenAwayItsClaimIsNotConfirmed() {
        assertThat(ablate("b", "--claim", "K30", "-n", "20", "--set", "spoils.kept=1", "--no-charts"))
                .isZero();

        assertThat(out.toString()).contains("K30 undecided", "Undecided: K30.");
    }

    @Test
    void itsFolderIsTheSameBytesMadeAgain() {
        assertThat(ablate("d", "--claim", "K27", "-n", "4", "--no-charts", "--quiet"))
                .isZero();

        int code = Palace.run(
                List.of("rerun", place.resolve("d").toString()),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        assertThat(code).as("%s", err).isZero();
        assertThat(out.toString()).contains("The same bytes");
    }

    @Test
    void whatIsNoClaimOrNoBehaviourIsRefused() {
        assertThat(ablate("c", "--claim", "K99")).isEqualTo(2);
        assertThat(err.toString()).contains("No claim is called 'K99'.", "There are K1, K2,");
        assertThat(ablate("c", "--set", "politics.terror=0.2")).isEqualTo(2);
        assertThat(err.toString()).contains("--set of ablate changes how people decide, but got 'politics.terror'.");
    }
}
