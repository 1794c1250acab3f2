package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everySizeHasItsLineAndItsRatios() {
        assertThat(palace("bench", "--elites", "24,30", "--seconds", "0.01")).isZero();

        assertThat(out.toString())
                .containsPattern(
                        "(?m)^ +24( +[0-9.]+){4}  [0-9.]+ of MASON, [0-9.]+ of arrays; layers cost [0-9.]+ times$")
                .containsPattern("(?m)^ +30 ")
                .containsPattern("Histories of khrushchev-1964 a second: [0-9]+ on one thread, [0-9]+ on [0-9]+");
    }

    @Test
    void sizesAndTimesThatCannotBeAreRefused() {
        assertThat(palace("bench", "--elites", "5")).isEqualTo(2);
        assertThat(palace("bench", "--seconds", "0")).isEqualTo(2);

        assertThat(err.toString())
                .contains("--elites is 5; allowed are 18 to 2000000 people.")
                .contains("--seconds is 0.0; allowed are more than 0 and at most 60.");
    }

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
