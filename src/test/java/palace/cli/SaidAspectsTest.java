package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidAspectsTest {
    /** Every fact that is so or not is told as such in every kind of case. */
    @ParameterizedTest
    @ValueSource(
            strings = {"yeltsin-1993", "wagner-2023", "gorbachev-1991", "zero-covid-2022", "stalin-1937", "bank-run"})
    void showSaysWhatIsSoAndCallsNothingTrueOrFalse(String name) {
        assertThat(show(name)).doesNotContainPattern("\\b(true|false)\\b").doesNotContain("quorum");
    }

    @Test
    void theRuleOfABodyAndAGuardAreSaidInPlainEnglish() {
        assertThat(show("yeltsin-1993").replaceAll("\\s+", " "))
                .contains("can remove the leader, majority 0.667, of all seats")
                .contains("shields the leader, answers to Yeltsin")
                .contains("chooses its own people");
    }

    private static String show(String name) {
        var out = new StringWriter();
        Palace.run(List.of("show", name), new PrintWriter(out, true), new PrintWriter(new StringWriter(), true));
        return out.toString();
    }
}
