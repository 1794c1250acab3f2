package palace.scenario.term;

/** Rank in office, as a case codes it. */
public enum Rank {
    /** Second only to the leader. */
    SECOND(1.0),
    /** At the top table. */
    SENIOR(0.7),
    /** Heads something of weight: a province, a ministry, a district. */
    MIDDLE(0.4),
    /** Holds an office and no more. */
    JUNIOR(0.15);

    private final double standing;

    Rank(double standing) {
        this.standing = standing;
    }

    /** The weight of its word among elites, in [0, 1]. */
    public double standing() {
        return standing;
    }
}
