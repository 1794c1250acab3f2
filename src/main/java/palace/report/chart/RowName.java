package palace.report.chart;

import java.awt.FontMetrics;
import java.util.List;

/**
 * The name of a row in the room that there is for it: on one line, on two, or shortened in its middle, for names of one
 * chart mostly begin alike, and differ at their ends.
 */
final class RowName {
    private static final String MIDDLE = "…";

    private RowName() {}

    /**
     * Its lines, from above.
     *
     * @param width that no line may exceed
     * @param height that all together may have
     */
    static List<String> lines(FontMetrics metrics, String name, double width, double height) {
        if (metrics.stringWidth(name) <= width) {
            return List.of(name);
        }
        int end = height >= 2.0 * metrics.getHeight() ? lastFitting(metrics, name, width) : 0;
        return end > 0
                ? List.of(name.substring(0, end), shortened(metrics, name.substring(end + 1), width))
                : List.of(shortened(metrics, name, width));
    }

    /** Where the first line ends, at a blank; 0 where even the first word is too long for it. */
    private static int lastFitting(FontMetrics metrics, String name, double width) {
        int end = 0;
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            end = metrics.stringWidth(name.substring(0, blank)) <= width ? blank : end;
        }
        return end;
    }

    private static String shortened(FontMetrics metrics, String text, double width) {
        int[] letters = text.codePoints().toArray();
        int kept = letters.length;
        String shown = text;
        while (kept > 1 && metrics.stringWidth(shown) > width) {
            kept--;
            int before = (kept + 1) / 2;
            int after = kept - before;
            shown = new String(letters, 0, before).stripTrailing()
                    + MIDDLE
                    + new String(letters, letters.length - after, after).stripLeading();
        }
        return shown;
    }
}
