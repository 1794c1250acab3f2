package palace.model;

/** Adds up who is on which side of an attempt, by weight and by the force that is there. */
final class Sides {
    private Sides() {}

    static void weigh(Regime regime, Attempt attempt) {
        Elites elites = regime.elites();
        double joined = 0;
        double aside = 0;
        double own = regime.leaderWeight(attempt);
        double rallied = own;
        double joinedForce = 0;
        double held = 0;
        double heldForce = 0;
        double keeps = regime.keeps(attempt.plot().target());
        double ralliedForce = regime.leaderForce() * keeps;
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i)) {
                continue;
            }
            boolean there = elites.hoursAway(i) <= attempt.hour();
            switch (elites.stance(i)) {
                case JOINED -> {
                    joined += regime.weight(attempt, i);
                    joinedForce += there ? regime.usableForce(i) : 0;
                    held += regime.heldForce(i);
                    heldForce += there ? regime.heldForce(i) : 0;
                }
                case RALLIED -> {
                    rallied += regime.weight(attempt, i);
                    ralliedForce += there ? elites.force(i) : 0;
                }
                case ASIDE -> aside += regime.weight(attempt, i);
                default -> {}
            }
        }
        if (attempt.plot().arena() != Arena.VOTES) {
            rallied += keeps * held / 2;
        }
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
