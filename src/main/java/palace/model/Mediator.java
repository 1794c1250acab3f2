package palace.model;

import palace.model.check.Require;

/**
 * An outsider through whom both sides can speak.
 *
 * @param leaderTrust how much the leader trusts him, in [0, 1]
 * @param trust how much each elite trusts him, in [0, 1], by index
 */
public record Mediator(double leaderTrust, java.util.List<Double> trust) {
    public Mediator {
        Require.fraction("leaderTrust", leaderTrust);
        trust = java.util.List.copyOf(trust);
    }

    public double trustOf(int elite) {
        return trust.get(elite);
    }
}
