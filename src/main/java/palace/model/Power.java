package palace.model;

/**
 * Who has how much power: the mean of one's shares of force, of votes where a body can remove the leader, and of
 * standing, in which the leader counts as one full rank. All power, the leader's included, sums to 1.
 */
final class Power {
    private Power() {}

    /** Sets every elite's power, and returns the leader's: his own and that of vacant offices. */
    static double weigh(Elites elites, Leader leader, Bodies bodies) {
        double standing = 1;
        for (int i = 0; i < elites.count(); i++) {
            standing += elites.standing(i);
        }
        double kinds = bodies.canRemove() ? 3 : 2;
        double vacant = 0;
        for (int i = 0; i < elites.count(); i++) {
            double votes = bodies.canRemove() ? elites.votes(i) : 0;
            double power = (elites.force(i) + votes + elites.standing(i) / standing) / kinds;
            elites.setPower(i, power);
            vacant += elites.inOffice(i) ? 0 : power;
        }
        double votes = bodies.canRemove() ? leader.votes() : 0;
        return (leader.force() + votes + 1 / standing) / kinds + vacant;
    }
}
