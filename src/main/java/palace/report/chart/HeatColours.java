package palace.report.chart;

import java.awt.Color;

/**
 * Colours from little to much, which keep their order for colour-blind readers and in grey: those of cividis.
 *
 * @see <a href="https://doi.org/10.1371/journal.pone.0199239">Nuñez, Anderton and Renslow (2018)</a>
 */
final class HeatColours {
    private static final int[] ANCHORS = {0x00224E, 0x2A3F6D, 0x575D6D, 0x7D7C78, 0xA69D75, 0xD3C164, 0xFEE838};

    private HeatColours() {}

    /**
     * A colour on the scale.
     *
     * @param share in {@code [0, 1]}
     */
    static Color at(double share) {
        double place = Math.max(0, Math.min(1, share)) * (ANCHORS.length - 1);
        int below = (int) Math.min(ANCHORS.length - 2.0, Math.floor(place));
        double weight = place - below;
        var from = new Color(ANCHORS[below]);
        var to = new Color(ANCHORS[below + 1]);
        return new Color(
                mix(from.getRed(), to.getRed(), weight),
                mix(from.getGreen(), to.getGreen(), weight),
                mix(from.getBlue(), to.getBlue(), weight));
    }

    /** Ink that can be read on a colour of the scale. */
    static Color ink(double share) {
        return share < 0.55 ? Color.WHITE : ChartStyle.INK;
    }

    private static int mix(int from, int to, double weight) {
        return (int) StrictMath.round(from + weight * (to - from));
    }
}
