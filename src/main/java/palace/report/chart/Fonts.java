package palace.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/**
 * Whether this machine can draw text: a bare server may have a JDK and no fonts.
 *
 * <p>The JDK keeps which glyph a letter has in tables of 256 letters, and shows a new table to other threads before it has
 * marked its entries as not yet known (sun.font.CompositeGlyphMapper, setCachedGlyphCode). A thread that looks just then
 * finds "no such glyph", and one start in some hundred measured a title wrongly, gave it room for two lines and moved the
 * plot. So one thread makes all tables here, before anybody draws.
 */
public final class Fonts {
    private static final int TABLE = 256;

    private Fonts() {}

    /** Makes the tables of all letters; answers why charts cannot be drawn, in a few words; empty when they can. */
    public static String missing() {
        try {
            for (Font font : List.of(ChartStyle.TICK, ChartStyle.LABEL)) { // plain and bold
                for (int letter = 0; letter <= Character.MAX_VALUE; letter += TABLE) {
                    font.canDisplay((char) letter);
                }
            }
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
}
