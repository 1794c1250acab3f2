package palace.model;

import palace.model.check.Require;

/**
 * An expropriation with a deadline.
 *
 * @param prey whose assets and force are to be taken
 * @param by who takes them: an elite's index, or {@link Party#LEADER}
 * @param from week in which it became known
 * @param deadline week in which it takes effect
 * @param stake share of assets, own force and office threatened, in [0, 1]
 * @param certain whether the leader has sided with it in public
 */
public record Threat(int prey, int by, int from, int deadline, double stake, boolean certain) {
    public Threat {
        Require.fraction("stake", stake);
    }

    /** Whether it comes from the same hand at the same time. */
    boolean sameAs(Threat other) {
        return by == other.by && from == other.from && deadline == other.deadline;
    }

    /** The same threat as felt by somebody else, at another stake. */
    public Threat feltBy(int elite, double felt) {
        return new Threat(elite, by, from, deadline, felt, certain);
    }

    /** The same threat, which the leader now backs. */
    public Threat backed() {
        return new Threat(prey, by, from, deadline, stake, true);
    }
}
