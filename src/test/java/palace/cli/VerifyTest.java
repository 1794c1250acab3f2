package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneModelTellsItsAnswersAndWhatCanBeMoved() {
        assertThat(palace("verify", "--model", "kuran")).isZero();

        assertThat(out.toString())
                .contains("Kuran 1991")
                .contains("A, the second at 10: percent in")
                .contains("--set thresholds=0,20,20,30,40,50,60,70,80,100")
                .contains("4 lines, all as theory says")
                .doesNotContain("!!");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aMovedPointIsAnotherPointOfTheCurve() {
        assertThat(palace("verify", "--model", "uniform-belief", "--set", "n=5", "--set", "k=3", "--format", "json"))
                .isZero();

        assertThat(out.toString())
                .startsWith("{\n")
                .contains("\"model\" : \"uniform-belief\"", "\"expected\" : 0.6,", "\"pass\" : true")
                .doesNotContain("null");
    }

    @Test
    void aFolderHoldsTableAndPicture() {
        String folder = place.resolve("out").toString();

        assertThat(palace("verify", "--model", "global-game", "--quiet", "--out", folder))
                .isZero();

        assertThat(out.toString() + err).isEmpty();
        assertThat(place.resolve("out/verify.csv"))
                .content()
                .startsWith("model,quantity,kind,expected,found,difference,allowed,source,pass\nglobal-game,")
                .contains(",0.78326393,0.7832639", ",true\n");
        assertThat(place.resolve("out/charts")).isDirectoryContaining("glob:**/global-game.png");
        assertThat(place.resolve("out/manifest.json")).content().contains("\"command\" : \"verify\"", "Found less");
        assertThat(palace("verify", "--model", "kuran", "--out", folder)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--model wats                          | There is no model 'wats'.             | Maybe 'watts'.",
                "--model watts --set fi=1              | There is no 'fi' in watts.            | Maybe 'phi'.",
                "--model watts --set phi=2             | phi must be a number in [0.01, 1]     | but was 2.",
                "--model watts --set phi               | --set wants NAME=VALUE                | 'phi'",
                "--set phi=0.2                         | say which with --model                | --help",
                "--model uniform-belief --set k=16     | k must be at most n                   | 16 of 15",
            })
    void whatCannotBeAskedIsWrongUsage(String arguments, String what, String maybe) {
        assertThat(palace(("verify " + arguments).split(" ", -1))).isEqualTo(2);

        assertThat(err.toString()).contains(what, maybe);
        assertThat(out.toString()).isEmpty();
    }

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err));
    }
}
