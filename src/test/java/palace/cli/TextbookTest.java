package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.scenario.Scenario;
import palace.scenario.file.ScenarioReader;

/** The cases for a lecture. */
class TextbookTest {
    @TempDir
    private Path place;

    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("scenarios/textbook"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theHeadAsksTheClassAndSaysWhatToNoticeAndToTry(Path file) throws IOException {
        Scenario scenario = ScenarioReader.read(file);

        assertThat(Files.readString(file)).contains("# Question to the class: ", "# Notice: ", "# Try     ./palace ");
        assertThat(scenario.about().textbook()).isTrue();
        assertThat(scenario.about().question()).isNotBlank();
        assertThat(scenario.eliteCount()).isLessThanOrEqualTo(30);
    }

    /** 200 histories, seed 1, chosen before the first run; the keys stand so far off that their intervals are not near. */
    @ParameterizedTest
    @MethodSource("files")
    void theTeachersKeyHolds(Path file) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> words =
                List.of("ensemble", file.toString(), "-n", "200", "--no-charts", "--out", place.toString());

        assertThat(ScenarioReader.read(file).expect()).isNotEmpty();
        assertThat(Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true)))
                .as("%s", out)
                .isZero();
    }
}
