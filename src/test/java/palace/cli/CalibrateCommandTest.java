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

class CalibrateCommandTest {
    private static final Path SHIPPED = Path.of("docs/targets.yaml");

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int calibrate(Path targets, String folder, String... more) {
        var words = new ArrayList<>(List.of(
                "calibrate",
                targets.toString(),
                "-n",
                "2",
                "--particles",
                "3",
                "--out",
                place.resolve(folder).toString()));
        words.addAll(List.of(more));
        return Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aStoppedCalibrationGoesOnToTheSameBytes() throws IOException {
        assertThat(calibrate(SHIPPED, "whole", "--generations", "2")).isZero();
        assertThat(calibrate(SHIPPED, "parts", "--generations", "1", "--no-charts", "--quiet"))
                .isZero();
        assertThat(calibrate(SHIPPED, "parts", "--generations", "2", "--no-charts", "--quiet"))
                .isZero();

        assertThat(Files.readAllLines(place.resolve("whole/posterior.csv")).get(0))
                .startsWith("distance,weight,founding_thoughts,");
        assertThat(Files.readAllLines(place.resolve("whole/parameters.csv"))).hasSize(1 + 5);
        assertThat(Files.readAllLines(place.resolve("whole/generations.csv"))).hasSize(1 + 2 * 3 * 5);
        for (String table : List.of("posterior.csv", "parameters.csv", "generations.csv")) {
            assertThat(place.resolve("parts").resolve(table))
                    .hasSameBinaryContentAs(place.resolve("whole").resolve(table));
        }
        assertThat(place.resolve("whole/charts/calibration-marginals.png")).isNotEmptyFile();
        assertThat(out.toString()).contains("90% of the posterior", "--set founding.thoughts=");
    }

    @Test
    void whatATargetsFileHasWrongIsToldWithItsPlace() throws IOException {
        Path wrong = place.resolve("wrong.yaml");
        Files.writeString(
                wrong,
                Files.readString(SHIPPED)
                        .replace("fact: success_share", "fact: success_shares")
                        .replace("founding.thoughts", "founding.thougts")
                        .replace("range: [0.2, 1]", "range: [0.2, 3]"));

        assertThat(calibrate(wrong, "a")).isEqualTo(3);
        assertThat(err.toString())
                .contains(
                        "wrong.yaml:", "Maybe 'success_share'", "Maybe 'founding.thoughts'", "must stay in [0.0, 1.0]");
    }
}
