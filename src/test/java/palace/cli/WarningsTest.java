package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is probably not meant is said by every command that makes something of it. */
class WarningsTest {
    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run world-average",
                "ensemble world-average -n 4",
                "ensemble world-average -n 40 --rare coup",
                "pivots world-average -n 3",
                "indicators world-average -n 3",
                "facts --scenario world-average -n 3",
                "compare world-average -n 2 --b-without Predation",
                "ensemble world -n 4",
                "facts --scenario world -n 3",
                "track-record khrushchev-1964 -n 3"
            })
    void aForceThatDoesNotSumToOneIsWarnedOf(String command) {
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--set", "leader.force=0.9", "--no-charts", "--quiet"));
        words.addAll(List.of("--out", place.resolve("out").toString()));
        var err = new StringWriter();

        assertThat(Palace.run(words, new PrintWriter(new StringWriter()), new PrintWriter(err, true)))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).contains("warning:", "all shares sum to ");
    }
}
