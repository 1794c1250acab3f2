package palace.report;

import org.jfree.chart.JFreeChart;

/**
 * A chart and the name of its files.
 *
 * @param name the name without folder and ending, for example {@code fear}
 * @param holds what is to be seen on it
 * @param chart what is drawn
 */
record Figure(String name, String holds, JFreeChart chart) {
    /** What its files mean. */
    Meaning meaning() {
        return Meaning.of("Chart: " + holds);
    }
}
