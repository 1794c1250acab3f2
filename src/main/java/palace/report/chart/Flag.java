package palace.report.chart;

import java.awt.Color;

/**
 * An event marked on a time axis.
 *
 * @param at place on the axis
 * @param text a few words
 * @param color colour of line and words
 * @param weight which flags stay when there is no room for all: the greater
 */
public record Flag(double at, String text, Color color, int weight) {}
