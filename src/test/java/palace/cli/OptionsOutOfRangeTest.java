package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that nobody can mean is refused and never becomes another one; an option of another command is known for one. */
class OptionsOutOfRangeTest {
    @TempDir
    private Path place;

    private final StringWriter err = new StringWriter();

    private int palace(List<String> words) {
        return Palace.run(words, new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pivots khrushchev-1964 -n 4294967299           | -n must be at most 2147483647 here",
                "indicators khrushchev-1964 -n 4294967299       | -n must be at most 2147483647 here",
                "facts --scenario khrushchev-1964 -n 4294967299 | -n must be at most 2147483647 here",
                "track-record khrushchev-1964 -n 4294967299     | -n must be at most 2147483647 here",
                "ablate --claim K1 -n 4294967299                | -n must be at most 2147483647 here",
                "calibrate docs/targets.yaml -n 4294967299      | -n must be at most 2147483647 here",
                "ensemble khrushchev-1964 --rare coup -n 4294967340 | -n must be at most 2147483647 here",
                "ensemble khrushchev-1964 -n 9223372036854775807 | -n must be at most 1000000000000",
                "sweep rivalry-density -n 9223372036854775807   | -n must be at most 1000000000000",
                "sweep rivalry-density -n 9223372036854775807 --dry-run | -n must be at most 1000000000000",
                "compare khrushchev-1964 wagner-2023 -n 9223372036854775807 | -n must be at most 1000000000000"
            })
    void moreHistoriesThanCanBeCountedAreRefused(String line, String said) {
        var words = new ArrayList<>(List.of(line.split(" +")));
        words.addAll(List.of("--no-charts", "--out", place.resolve("out").toString()));

        assertThat(palace(words)).isEqualTo(2);
        assertThat(err.toString()).contains(said);
        assertThat(place.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ensemble khrushchev-1964 --label x | compare has it. | Maybe '--set scenario.title=TEXT'.",
                "sweep rivalry-density --label x    | compare has it. | './palace sweep --help'",
                "run khrushchev-1964 -n 5           | ensemble, compare, sweep and others have it. | './palace run --help'"
            })
    void anOptionOfAnotherCommandIsNamedWithTheCommand(String line, String said, String more) {
        assertThat(palace(List.of(line.split(" +")))).isEqualTo(2);

        assertThat(err.toString()).contains("There is no option '", said, more);
    }
}
