package palace.simulation;

/**
 * Weeks of a history's window under which something was so, and who was removed in it: what rates are divided by.
 *
 * @param firmWeeks weeks in which the leader's control of the machinery was nearer to high than to medium
 * @param awayWeeks weeks in which he was away
 * @param warWeeks weeks with a war
 * @param removed elites who were dismissed or arrested
 * @param elites how many offices there are
 */
public record Exposure(int firmWeeks, int awayWeeks, int warWeeks, int removed, int elites) {
    /** Of a window of no weeks. */
    public static final Exposure NONE = new Exposure(0, 0, 0, 0, 0);

    /** Between medium and high control of the machinery. */
    private static final double FIRM = 0.6;

    /** Whether a leader of these levers has the machinery in his hand. */
    public static boolean firm(double levers) {
        return levers >= FIRM;
    }
}
