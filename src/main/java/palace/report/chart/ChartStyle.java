package palace.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import palace.model.Hue;

/** The one look of every chart: large type, white ground, colours that colour-blind readers can tell apart. */
public final class ChartStyle {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    /** Pixels of the PNG for each unit of the drawing. */
    static final int SCALE = 2;

    /** Space around the drawing. */
    static final int MARGIN = 40;

    /** Space left of a plot for its scale. */
    static final int LEFT_AXIS = 96;

    // The palette of Okabe and Ito (2008), https://jfly.uni-koeln.de/color/
    public static final Color BLACK = new Color(0x1A1A1A);
    public static final Color ORANGE = new Color(0xE69F00);
    public static final Color SKY = new Color(0x56B4E9);
    public static final Color GREEN = new Color(0x009E73);
    public static final Color BLUE = new Color(0x0072B2);
    public static final Color VERMILION = new Color(0xD55E00);
    public static final Color PURPLE = new Color(0xCC79A7);
    public static final Color YELLOW = new Color(0xF0E442);

    public static final Color INK = BLACK;
    public static final Color GREY = new Color(0x5F6368);
    public static final Color LIGHT = new Color(0xBDBDBD);
    public static final Color GRID = new Color(0xE3E3E3);

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 34);
    static final Font SUBTITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 21);
    static final Font AXIS = new Font(Font.SANS_SERIF, Font.PLAIN, 21);
    public static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 20);
    public static final Font LABEL = new Font(Font.SANS_SERIF, Font.BOLD, 21);
    public static final Font FLAG = new Font(Font.SANS_SERIF, Font.PLAIN, 19);

    /** All fonts of charts. */
    static final List<Font> FONTS = List.of(TITLE, SUBTITLE, AXIS, TICK, LABEL, FLAG);

    public static final BasicStroke LINE = stroke(4.5f);
    public static final BasicStroke THIN = stroke(1.2f);
    public static final BasicStroke DASHED = dashed(3.5f, 12, 9);
    public static final BasicStroke DOTTED = dashed(1.6f, 3, 6);

    /** The challengers on every chart. */
    public static final Color CHALLENGERS = ORANGE;

    /** Those with the leader on every chart. */
    public static final Color LEADERS_SIDE = GREEN;

    /** Arrows of rivalry. */
    public static final Color RIVALRY = new Color(0xB2182B);

    /** Those who stood aside on every chart; in greyscale lighter than the challengers and darker than the undecided. */
    public static final Color ASIDE = new Color(0xC9C9C9);

    public static final Color UNDECIDED = new Color(0xEFEFEF);

    /** A and B of every comparison. */
    public static final Color CASE_A = BLACK;

    public static final Color CASE_B = BLUE;

    private ChartStyle() {}

    /** A colour by its name. */
    public static Color of(Hue hue) {
        return switch (hue) {
            case LIGHT -> LIGHT;
            case BLACK -> BLACK;
            case ORANGE -> ORANGE;
            case SKY -> SKY;
            case GREEN -> GREEN;
            case BLUE -> BLUE;
            case VERMILION -> VERMILION;
            case PURPLE -> PURPLE;
            case YELLOW -> YELLOW;
        };
    }

    public static BasicStroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on, off}, 0);
    }

    /** The text, shortened where it is wider than it may be in the font that is set. */
    public static String fitting(Graphics2D g2, String text, double width) {
        FontMetrics metrics = g2.getFontMetrics();
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int kept = letters.length;
        while (kept > 1 && metrics.stringWidth(shortened(letters, kept)) > width) {
            kept--;
        }
        return shortened(letters, kept);
    }

    private static String shortened(int[] letters, int kept) {
        return new String(letters, 0, kept).stripTrailing() + "…";
    }

    /** A width that text of a size will not exceed by much, on any machine and before anything is drawn. */
    static double width(String text, Font font) {
        double narrow =
                text.chars().filter(c -> " .,:;'|ijlItfr()1".indexOf(c) >= 0).count();
        double each = font.isBold() ? 0.66 : 0.60;
        return font.getSize2D() * (each * (text.length() - narrow) + 0.38 * narrow);
    }

    /** A colour for words: the same, dark enough to be read on white. */
    static Color ink(Color color) {
        int brightness = (299 * color.getRed() + 587 * color.getGreen() + 114 * color.getBlue()) / 1000;
        double darker = Math.min(1, 115.0 / Math.max(1, brightness));
        return new Color(
                (int) (color.getRed() * darker), (int) (color.getGreen() * darker), (int) (color.getBlue() * darker));
    }

    public static Color transparent(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) StrictMath.round(255 * opacity));
    }

    /** A chart with its finding as title and where it comes from below. */
    public static JFreeChart chart(String finding, String caption, Plot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        var chart = new JFreeChart(null, TITLE, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(MARGIN - 12, MARGIN, MARGIN - 14, MARGIN));
        chart.setSubtitles(List.of(
                new BrokenLines(finding, TITLE, INK, new RectangleInsets(0, 0, 6, 0)),
                new BrokenLines(caption, SUBTITLE, GREY, new RectangleInsets(0, 0, 20, 0))));
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return chart;
    }
}
