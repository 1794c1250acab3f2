package palace.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether this machine can draw text: a bare server may have a JDK and no fonts.
 *
 * <p>The JDK keeps which glyph a letter has in tables of 256 letters, and shows a new table to other threads before it has
 * marked its entries as not yet known (sun.font.CompositeGlyphMapper, setCachedGlyphCode). A thread that looks just then
 * finds "no such glyph", and one start in some hundred measured a title wrongly, gave it room for two lines and moved the
 * plot. Likewise the height of a font is shown in pixels before it is turned into points (sun.font.FileFontStrike,
 * getFontMetrics): a title of two lines then took the room of four. So one thread makes all tables and heights here, before
 * anybody draws, and keeps the heights, which the JDK would otherwise forget when memory is short.
 */
public final class Fonts {
    private static final int TABLE = 256;

    /** Held, so that the JDK holds what they were made from. */
    private static final Map<Font, FontMetrics> HEIGHTS = new ConcurrentHashMap<>();

    private Fonts() {}

    /** Makes the tables of all letters; answers why charts cannot be drawn, in a few words; empty when they can. */
    public static String missing() {
        try {
            for (Font font : List.of(ChartStyle.TICK, ChartStyle.LABEL)) { // plain and bold
                for (int letter = 0; letter <= Character.MAX_VALUE; letter += TABLE) {
                    font.canDisplay((char) letter);
                }
            }
            makeHeights();
            double width = ChartStyle.TICK
                    .getStringBounds("0", new FontRenderContext(null, true, true))
                    .getWidth();
            return width > 0 ? "" : "no fonts";
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            return "no libfreetype";
        } catch (Error | RuntimeException e) { // an InternalError or a NullPointerException without fontconfig
            return "no fonts";
        }
    }

    private static void makeHeights() {
        Graphics2D pen = ChartFiles.pen(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        try {
            ChartStyle.FONTS.forEach(font -> HEIGHTS.computeIfAbsent(font, pen::getFontMetrics));
        } finally {
            pen.dispose();
        }
    }
}
