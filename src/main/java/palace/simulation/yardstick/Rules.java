package palace.simulation.yardstick;

import palace.random.Draws;

/** The rules of a {@link Yardstick}, which know nothing of how people are kept. */
final class Rules {
    static final double START = 0.5;

    private static final Draws DRAWS = Draws.of(1, 0);
    private static final long ATTACKS = Draws.source("Yardstick.attacks");
    private static final long AMBITION = DRAWS.key(Draws.source("Yardstick.ambition"), 0);

    private static final int NEAR = 1;
    private static final int FAR = 7;
    private static final double RATE = 0.05;
    private static final double HURT = 0.1;
    private static final double KEPT = 0.98;
    private static final double DRIFT = 0.01;

    private Rules() {}

    /** The key of a week's draws. */
    static long key(int week) {
        return DRAWS.key(ATTACKS, week);
    }

    static double ambition(int elite) {
        return Draws.uniform(AMBITION, elite);
    }

    /** One of the two rivals of an elite. */
    static int rival(int elite, boolean near, int count) {
        return (elite + (near ? NEAR : FAR)) % count;
    }

    static boolean attacked(long key, int elite, double nearAmbition, double farAmbition) {
        return Draws.uniform(key, elite) < RATE * (nearAmbition + farAmbition);
    }

    static double grievance(double before, boolean attacked) {
        return KEPT * before + (attacked ? HURT : 0);
    }

    static double loyalty(double before, double grievance) {
        return before + DRIFT * (1 - Math.min(1, grievance) - before);
    }
}
