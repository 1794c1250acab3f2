package palace.report;

import org.jfree.chart.JFreeChart;

/**
 * A chart and the name of its files.
 *
 * @param name the name without folder and ending, for example {@code fear}
 * @param chart what is drawn
 */
record Figure(String name, JFreeChart chart) {}
