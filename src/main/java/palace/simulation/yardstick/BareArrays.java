package palace.simulation.yardstick;

/** The yardstick on arrays, in one loop: about as fast as the machine can be. */
public final class BareArrays implements Yardstick {
    private final double[] ambition;
    private final double[] grievance;
    private final double[] loyalty;
    private final int[] near;
    private final int[] far;
    private int week;

    /** A court of so many. */
    public BareArrays(int elites) {
        ambition = new double[elites];
        grievance = new double[elites];
        loyalty = new double[elites];
        near = new int[elites];
        far = new int[elites];
        for (int i = 0; i < elites; i++) {
            ambition[i] = Rules.ambition(i);
            loyalty[i] = Rules.START;
            near[i] = Rules.rival(i, true, elites);
            far[i] = Rules.rival(i, false, elites);
        }
    }

    @Override
    public void weeks(int count) {
        for (int end = week + count; week < end; week++) {
            long key = Rules.key(week);
            for (int i = 0; i < loyalty.length; i++) {
                boolean attacked = Rules.attacked(key, i, ambition[near[i]], ambition[far[i]]);
                grievance[i] = Rules.grievance(grievance[i], attacked);
                loyalty[i] = Rules.loyalty(loyalty[i], grievance[i]);
            }
        }
    }

    @Override
    public double loyalty() {
        double sum = 0;
        for (double each : loyalty) {
            sum += each;
        }
        return sum / loyalty.length;
    }
}
