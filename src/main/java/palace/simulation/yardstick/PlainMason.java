package palace.simulation.yardstick;

import sim.engine.SimState;
import sim.engine.Steppable;

/** The yardstick as MASON's manual has it: an object and a step of the schedule for every elite. */
public final class PlainMason implements Yardstick {
    private final SimState state = new SimState(1);
    private final Elite[] court;

    /** A court of so many. */
    public PlainMason(int elites) {
        court = new Elite[elites];
        for (int i = 0; i < elites; i++) {
            court[i] = new Elite(i);
        }
        for (int i = 0; i < elites; i++) {
            court[i].near = court[Rules.rival(i, true, elites)];
            court[i].far = court[Rules.rival(i, false, elites)];
            state.schedule.scheduleRepeating(court[i]);
        }
    }

    @Override
    public void weeks(int count) {
        for (int week = 0; week < count; week++) {
            state.schedule.step(state);
        }
    }

    @Override
    public double loyalty() {
        double sum = 0;
        for (Elite each : court) {
            sum += each.loyalty;
        }
        return sum / court.length;
    }

    private static final class Elite implements Steppable {
        private static final long serialVersionUID = 1;

        private final int number;
        private final double ambition;
        private Elite near = this;
        private Elite far = this;
        private double grievance;
        private double loyalty = Rules.START;

        Elite(int number) {
            this.number = number;
            ambition = Rules.ambition(number);
        }

        @Override
        public void step(SimState state) {
            long key = Rules.key((int) state.schedule.getSteps());
            boolean attacked = Rules.attacked(key, number, near.ambition, far.ambition);
            grievance = Rules.grievance(grievance, attacked);
            loyalty = Rules.loyalty(loyalty, grievance);
        }
    }
}
