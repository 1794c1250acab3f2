package palace.crooked.report.table;

import palace.crooked.report.chart.Sketch;

/** A table that looks up at the picture made of it. */
public final class Grumbler {
    private Grumbler() {}

    public static String vision() {
        return Sketch.line();
    }
}
