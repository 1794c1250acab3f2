package palace.model.institution;

import palace.model.check.Require;

/**
 * A body's own rule of procedure: of which seats a majority is one.
 *
 * @param ofAllSeats whether it is one of all seats, so that whoever stays away has voted against; else of those who vote
 * @param quorum share of all seats that must vote, in [0, 1]; 0 if the majority is one of all seats
 */
public record BallotRule(boolean ofAllSeats, double quorum) {
    /** A majority of all seats. */
    public static final BallotRule ALL_SEATS = new BallotRule(true, 0);

    /** A majority of those who vote, however few. */
    public static final BallotRule PRESENT = new BallotRule(false, 0);

    public BallotRule {
        Require.between("quorum", quorum, 0, ofAllSeats ? 0 : 1);
    }

    /**
     * The share of all seats with which a motion is carried, as long as so many vote.
     *
     * @param majority share of the seats that count, in [0, 1]
     * @param cast share of all seats that vote, in [0, 1]
     */
    public double needed(double majority, double cast) {
        return ofAllSeats || cast < quorum ? majority : majority * cast;
    }

    /** A majority of those who vote, if they hold at least this share of all seats. */
    public static BallotRule quorum(double share) {
        return new BallotRule(false, share);
    }
}
