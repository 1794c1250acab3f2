package palace.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import palace.experiment.facts.FactSheet;
import palace.experiment.facts.Measured;
import palace.experiment.facts.WorldFacts;
import palace.statistics.Interval;

class FactWordsTest {
    private static String told(double value, double low, double high) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        var line = WorldFacts.lines().get(0);
        new FactWords(out).print(new FactSheet(1, List.of(new Measured(line, value, new Interval(low, high)))));
        out.flush();
        return text.toString();
    }

    @Test
    void anOpenEndIsToldInWords() {
        assertThat(told(3.2, 1.33, Double.POSITIVE_INFINITY)).contains("3.20 (1.33 or more)");
        assertThat(told(Double.POSITIVE_INFINITY, 16.6, Double.POSITIVE_INFINITY))
                .contains("- (16.6 or more)");
        assertThat(told(0.5, Double.NEGATIVE_INFINITY, 1.2)).contains("0.500 (up to 1.20)");
        assertThat(told(0.5, 0.25, 1.2)).contains("0.500 (0.250-1.20)");
        assertThat(told(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
                .doesNotContain("(-")
                .doesNotContain("or more");
    }
}
