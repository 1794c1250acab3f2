package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of one thing, and of numbers. */
class SmallWordsTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();

    private String palace(String... words) {
        assertThat(Palace.run(List.of(words), new PrintWriter(out, true), new PrintWriter(new StringWriter())))
                .isIn(0, 6); // a claim about the case is undecided after one history
        return out.toString().replaceAll("\\s+", " ");
    }

    private String one(String command, String name) {
        return palace(command, name, "-n", "1", "--no-charts", "--out", place.toString());
    }

    @Test
    void oneEliteIsOne() {
        assertThat(palace("validate", "known-odds")).contains("right (1 elite, 260 weeks)");
    }

    @Test
    void anEnsembleOfOneHistoryIsOne() {
        assertThat(one("ensemble", "known-odds")).contains("1 history ·").doesNotContain("1 histories");
    }

    @Test
    void aComparisonOfOnePairIsOne() {
        assertThat(palace("compare", "known-odds", "known-odds", "-n", "1", "--no-charts", "--out", place.toString()))
                .contains("In the one pair A and B are one and the same history");
    }

    @Test
    void aChangeGoesFromOneShareToAnother() {
        assertThat(palace(
                        "compare", "khrushchev-1964", "bank-run", "-n", "1", "--no-charts", "--out", place.toString()))
                .containsPattern(": crushed standoff from [01].000 to [01].000, difference")
                .contains("1 pair of histories")
                .doesNotContain("->");
    }

    @Test
    void oneHistoryInWhichNobodyMovesIsOne() {
        assertThat(one("pivots", "known-odds")).contains("In the one history nobody moves, so");
    }

    @Test
    void aQuotientIsShownWithTheDigitsThatMatter() {
        assertThat(palace("show", "khrushchev-1964")).contains("turnover 0.108").doesNotContainPattern("\\.\\d{9}");
    }

    @Test
    void whatIsSoIsSaid() {
        assertThat(palace("show", "khrushchev-1964"))
                .contains("shields the leader")
                .doesNotContain(" own no");
    }

    /** A coup on a rival leaves the leader where he is: one number for both would say of him what befell another. */
    @Test
    void coupsOnTheLeaderAndOnRivalsAreToldApart() {
        String told = palace("ensemble", "counterbalancing", "-n", "60", "--no-charts", "--out", place.toString())
                .replaceAll("\\s+", " ");

        assertThat(told)
                .containsPattern("the leader is removed by his own in \\d+% .*a rival is brought down in \\d+% ")
                .doesNotContain("the leader or a rival");
    }

    @Test
    void pairsAreCalledPairs() {
        assertThat(palace("compare", "--help").replaceAll("\\s+", " ")).contains("pairs of them for compare");
    }

    @Test
    void aPathInTheHelpCanBeCopied() {
        assertThat(palace("ensemble", "--help")).contains(" leader.absences=[],", " elites.semichastny.closeness=high");
    }
}
