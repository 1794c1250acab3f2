package palace.model;

/**
 * The bodies in which a leader can be voted out.
 *
 * @param canRemove whether any body can remove the leader by vote
 * @param majority share of all seats that removes him; at 0.5 more than half is needed, in [0.5, 1]
 * @param canAppeal whether he can appeal to a wider body
 * @param wideMajority share of all seats there that upholds the removal, in [0.5, 1]
 */
public record Bodies(boolean canRemove, double majority, boolean canAppeal, double wideMajority) {
    /** No body can remove the leader. */
    public static final Bodies NONE = new Bodies(false, 0.5, false, 0.5);

    public Bodies {
        Require.between("majority", majority, 0.5, 1);
        Require.between("wideMajority", wideMajority, 0.5, 1);
    }
}
