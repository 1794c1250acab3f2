package palace.simulation.history;

/**
 * Weeks of a history's window under which something was so, and who lost his post in it: what rates are divided by.
 *
 * @param firmWeeks weeks in which the leader's control of the machinery was nearer to high than to medium
 * @param awayWeeks weeks in which he was away
 * @param purged men of the ruling group who fell for what they did or were feared to have done
 * @param replaced men of it who lost their posts for no such reason
 * @param insiders how many offices that group has
 */
public record Exposure(int firmWeeks, int awayWeeks, int purged, int replaced, int insiders) {
    /** Of a window of no weeks. */
    public static final Exposure NONE = new Exposure(0, 0, 0, 0, 0);

    /** Between medium and high control of the machinery. */
    private static final double FIRM = 0.6;

    /** Whether a leader of these levers has the machinery in his hand. */
    public static boolean firm(double levers) {
        return levers >= FIRM;
    }
}
