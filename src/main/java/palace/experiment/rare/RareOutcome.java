package palace.experiment.rare;

import java.util.ArrayList;
import palace.experiment.Runner;
import palace.random.Draws;
import palace.simulation.CaseModel;
import palace.simulation.Course;
import palace.statistics.splitting.Ascent;
import palace.statistics.splitting.Climb;
import palace.statistics.splitting.Ladder;
import palace.statistics.splitting.RareEstimate;
import palace.statistics.splitting.Splitting;

/**
 * Asks how likely a rare outcome is: histories that are on the way to it are parted into several with the same past, level
 * by level, in independent repetitions.
 *
 * @param run the case
 * @param aim which
 * @param seed root of all chance
 */
public record RareOutcome(CaseModel run, Course.Aim aim, long seed) {
    /** Independent repetitions, from whose scatter the interval comes. */
    public static final int REPETITIONS = 20;

    private static final long SHIFTS = Draws.source("RareOutcome.shifts");

    /** A history as a climb. */
    private static final class History implements Climb {
        private final Course course;
        private final Course.Aim aim;

        History(Course course, Course.Aim aim) {
            this.course = course;
            this.aim = aim;
        }

        @Override
        public double height() {
            return course.height(aim);
        }

        @Override
        public boolean over() {
            return course.decided();
        }

        @Override
        public boolean arrived() {
            return course.decided() && course.cameTo(aim);
        }

        @Override
        public void step() {
            course.step();
        }

        @Override
        public Climb part(long number) {
            return new History(course.part(number), aim);
        }
    }

    /**
     * Measures it.
     *
     * @param effort histories begun at each level, in each repetition
     * @param runner does the repetitions
     */
    public RareSheet measure(int effort, Runner runner) {
        long shifts = Draws.of(seed, 0).key(SHIFTS, 0);
        Splitting splitting = new Splitting(
                number -> new History(Course.of(run, seed, number), aim),
                at -> Draws.uniform(shifts, (int) at),
                effort);
        Ladder ladder = splitting.pilot(REPETITIONS);
        var ascents = new ArrayList<Ascent>();
        runner.all(REPETITIONS, repetition -> splitting.ascend(ladder.levels(), repetition), ascents::add);
        return new RareSheet(aim, effort, new RareEstimate(ladder, ascents));
    }
}
