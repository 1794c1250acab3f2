package palace.report.chart;

import java.awt.font.FontRenderContext;

/** Whether this machine can draw text: a bare server may have a JDK and no fonts. */
public final class Fonts {
    private Fonts() {}

    /** Why charts cannot be drawn, in a few words; empty when they can. */
    public static String missing() {
        try {
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
