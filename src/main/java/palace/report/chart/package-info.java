/** How a chart looks: axes, plots, colours, and the one way to draw it into a file. Knows no kind of result. */
@NullMarked
package palace.report.chart;

import org.jspecify.annotations.NullMarked;
