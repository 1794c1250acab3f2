package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void sharesAreThoseOfTheWholeWhateverTheFileAddsUpTo() {
        // leader 0.22, marshal 0.23 and colonels 0.6 sum to 1.05
        assertThat(palace("show", "bank-run", "--set", "leader.force=0.22", "--format", "json"))
                .isZero();

        assertThat(out.toString())
                .contains("\"force\" : 0.209524", "\"force\" : 0.219048", "\"force\" : 0.571429")
                .contains("all shares sum to 1.050");
    }

    @Test
    void whatTheFileSaysStandsApartFromWhatIsAssumed() {
        assertThat(palace("show", "bank-run")).isZero();

        assertThat(out.toString())
                .contains("force 0.23, rank senior, closeness 0.3, grievance threatened")
                .contains("by default pronoun he, control professional, following 0")
                .contains("every colonel, 20 of them")
                .contains("founding.threatened 300")
                .doesNotContain("\u001b");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aChangeCountsAsStated() {
        assertThat(palace(
                        "show", "bank-run", "--set", "cohorts.colonels.following=0.4", "--set", "leader.turnover=slow"))
                .isZero();

        assertThat(out.toString())
                .containsPattern("ambition 0.5,\\s+following 0.4\\n")
                .containsPattern("levers 0.3, turnover\\s+0.07, force 0.17");
    }

    @Test
    void whoConfersTheFirstPlaceIsAFactLikeOthers() {
        assertThat(palace("show", "personal")).isZero();
        assertThat(out.toString()).containsPattern("alternative 0.1 to 0.3,\\s+office anyone");
    }

    @Test
    void aWorldHasNoFirstDay() {
        assertThat(palace("show", "world")).isEqualTo(2);
        assertThat(err.toString()).contains("'world' is a world of several cases", "Maybe one of its parts");
    }

    private int palace(String... words) {
        return Palace.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
