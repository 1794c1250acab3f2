package palace.report.chart;

import org.jfree.chart.JFreeChart;
import palace.report.folder.Meaning;

/**
 * A chart and the name of its files.
 *
 * @param name the name without folder and ending, for example {@code fear}
 * @param holds what is to be seen on it
 * @param chart what is drawn
 */
public record Figure(String name, String holds, JFreeChart chart) {
    /** What its files mean. */
    Meaning meaning() {
        return Meaning.of("Chart: " + holds);
    }
}
