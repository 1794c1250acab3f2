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
        double ralliedForce = regime.leaderForce();
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i)) {
                continue;
            }
            boolean there = elites.hoursAway(i) <= attempt.hour();
            switch (elites.stance(i)) {
                case JOINED -> {
                    joined += regime.weight(attempt, i);
                    joinedForce += there ? regime.usableForce(i) : 0;
                }
                case RALLIED -> {
                    rallied += regime.weight(attempt, i);
                    ralliedForce += there ? elites.force(i) : 0;
                }
                case ASIDE -> aside += regime.weight(attempt, i);
                default -> {}
            }
        }
        attempt.setShares(own, joined, aside, rallied, joinedForce, ralliedForce);
    }
}
