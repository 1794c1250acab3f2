package palace.model.institution;

import palace.model.check.Require;

/**
 * The bodies in which a leader can be voted out, and who confers his place.
 *
 * @param canRemove whether any body can remove the leader by vote
 * @param majority share of the seats that count which removes him; at 0.5 more than half is needed, in [0.5, 1]
 * @param canAppeal whether he can appeal to a wider body
 * @param wideMajority share of the seats that count there which upholds the removal, in [0.5, 1]
 * @param selectorate who confers the first place
 * @param rule which seats count
 * @param wideRule which seats count in the wider body
 */
public record Bodies(
        boolean canRemove,
        double majority,
        boolean canAppeal,
        double wideMajority,
        Selectorate selectorate,
        BallotRule rule,
        BallotRule wideRule) {
    /** No body can remove the leader, and none confers his place. */
    public static final Bodies NONE = new Bodies(false, 0.5, false, 0.5);

    public Bodies {
        Require.between("majority", majority, 0.5, 1);
        Require.between("wideMajority", wideMajority, 0.5, 1);
    }

    /** Bodies that count all seats; one that can remove the leader also confers his place. */
    public Bodies(boolean canRemove, double majority, boolean canAppeal, double wideMajority) {
        this(
                canRemove,
                majority,
                canAppeal,
                wideMajority,
                canRemove ? Selectorate.BODY : Selectorate.ANYONE,
                BallotRule.ALL_SEATS,
                BallotRule.ALL_SEATS);
    }

    /** Whether somebody confers the first place, so that those who have it by force alone do not have it yet. */
    public boolean conferred() {
        return selectorate == Selectorate.BODY || selectorate == Selectorate.FAMILY;
    }

    /** How far the seats that have spoken are for the challengers, in [-1, 1]; few of them say little. */
    public double balance(double joined, double against) {
        return (joined - against) / Math.max(majority / 2, joined + against);
    }

    /**
     * Whether seats tell who has a voice in the matter of the first place: in the body that can remove the leader, or in
     * the body or family that confers his place though it cannot take it from him.
     */
    public boolean seated() {
        return canRemove || selectorate == Selectorate.BODY || selectorate == Selectorate.FAMILY;
    }
}
