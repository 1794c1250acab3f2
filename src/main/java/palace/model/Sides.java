package palace.model;

/** Adds up who is on which side of an attempt, by weight and by the force that is there. */
public final class Sides {
    private Sides() {}

    /** Adds them up. */
    public static void weigh(Regime regime, Attempt attempt) {
        Elites elites = regime.elites();
        Weights weights = regime.weights();
        Arena arena = attempt.plot().arena();
        double joined = 0;
        double aside = 0;
        double own = weights.ofLeader(attempt);
        double rallied = own;
        double joinedForce = 0;
        double held = 0;
        double heldForce = 0;
        double keeps = weights.keeps(attempt.plot().target());
        double ralliedForce = weights.leaderForce() * keeps;
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i)) {
                continue;
            }
            boolean there = elites.hoursAway(i) <= attempt.hour();
            switch (elites.stance(i)) {
                case JOINED -> {
                    joined += weights.of(attempt, i);
                    joinedForce += there ? weights.usableForce(i) : 0;
                    held += weights.held(arena, i);
                    heldForce += there ? weights.heldForce(i) : 0;
                }
                case RALLIED -> {
                    rallied += weights.of(attempt, i);
                    ralliedForce += there ? elites.force(i) : 0;
                }
                case ASIDE -> aside += weights.of(attempt, i);
                default -> {}
            }
        }
        rallied += keeps * held;
        ralliedForce += keeps * heldForce;
        double street = attempt.street();
        attempt.setShares(
                own,
                joined,
                aside,
                rallied,
                joinedForce * (1 - Math.max(0, street)),
                ralliedForce * (1 - Math.max(0, -street)));
    }
}
