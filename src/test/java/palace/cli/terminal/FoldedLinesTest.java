package palace.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {
    private static final String ROW =
            "  khrushchev-1964          coup                 0.742  0.101   leader   0.742   votes    0.700    0.800   19 (2 to 20)";
    private static final String PROSE =
            "In 2 000 histories the leader is removed by his own in 69% (67-71%), an attempt fails in 11% (10-12%).";
    private static final String PROGRESS =
            "━━━━━━━━━━ 1 600 of 100 000 histories · 1 234/s · 3 min 20 s left · attempt_failed 0.463 ± 0.024";

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(FoldedLines.fold("", 40)).isEmpty();
        assertThat(FoldedLines.fold(ROW, 200)).isEqualTo(ROW);
        assertThat(FoldedLines.fold("x".repeat(40), 40)).isEqualTo("x".repeat(40));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void nothingIsWiderThanTheScreenAndNothingIsLost(int width) {
        for (String line : new String[] {ROW, PROSE, "    " + PROSE}) {
            String folded = FoldedLines.fold(line, width);

            assertThat(folded.lines())
                    .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(width));
            assertThat(folded.replaceAll("\\s+", " ")).isEqualTo(line.replaceAll("\\s+", " "));
        }
    }

    @Test
    void aRowIsBrokenBetweenItsColumns() {
        assertThat(FoldedLines.fold("  no attempt     0.20  (0.10 to 0.30)   4 of 20", 38))
                .isEqualTo("  no attempt     0.20  (0.10 to 0.30)\n      4 of 20");
    }

    @Test
    void aLongWordStaysWhole() {
        String path = "  Read    results/" + "x".repeat(60) + "/chronicle.md";

        assertThat(FoldedLines.fold(path, 40)).isEqualTo("  Read\n      " + path.substring(10));
    }

    @Test
    void commandsToTheTerminalTakeNoRoom() {
        String strong = "\u001b[1m" + "x".repeat(38) + "\u001b[0m y";

        assertThat(FoldedLines.seen(strong)).isEqualTo(40);
        assertThat(FoldedLines.fold(strong, 40)).isEqualTo(strong);
    }

    @Test
    void linesAreFoldedAsTheyEnd() throws IOException {
        var out = new StringWriter();
        var folded = new FoldedLines(out, 40);
        folded.write(PROSE.substring(0, 50));
        folded.flush();
        assertThat(out.toString()).isEmpty();
        folded.write(PROSE.substring(50) + "\nend");
        folded.close();

        assertThat(out.toString()).isEqualTo(FoldedLines.fold(PROSE, 40) + "\nend");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void progressIsOneLine(int width) {
        String fits = Progress.fitting(PROGRESS, width);

        assertThat(fits.length()).isLessThanOrEqualTo(width);
        assertThat(PROGRESS).startsWith(fits);
        assertThat(fits).startsWith("━━━━━━━━━━ 1 600 of 100 000 histories");
    }
}
