package palace.experiment.rare;

import java.util.ArrayList;
import palace.experiment.Runner;
import palace.random.Draws;
import palace.simulation.CaseModel;
import palace.simulation.Course;
import palace.simulation.Openings;
import palace.statistics.splitting.Ascent;
import palace.statistics.splitting.Climb;
import palace.statistics.splitting.Ladder;
import palace.statistics.splitting.RareEstimate;
import palace.statistics.splitting.Splitting;
import palace.statistics.splitting.Start;

/**
 * Asks how likely a rare outcome is: plots that histories might see founded are parted into several with the same past on
 * their way to it, level by level, in independent repetitions.
 *
 * @param run the case
 * @param aim which
 * @param seed root of all chance
 */
public record RareOutcome(CaseModel run, Course.Aim aim, long seed) {
    /** Independent repetitions, from whose scatter the interval comes. */
    public static final int REPETITIONS = 20;

    /** Plots that are followed for each history that is lived through: a plot's way is short. */
    private static final int PLOTS_A_HISTORY = 4;

    /** Moments of a history in which a plot may begin that are kept. */
    private static final int KEPT = 8;

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
            return course.decided() || course.lost(aim);
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
     * @param effort courses begun at each level, in each repetition
     * @param runner does the repetitions
     */
    public RareSheet measure(int effort, Runner runner) {
        long shifts = Draws.of(seed, 0).key(SHIFTS, 0);
        int starts = aim.ofAttempt() ? Math.max(1, effort / PLOTS_A_HISTORY) : effort;
        Splitting splitting = new Splitting(this::start, at -> Draws.uniform(shifts, (int) at), starts, effort);
        Ladder ladder = splitting.pilot(REPETITIONS);
        var ascents = new ArrayList<Ascent>();
        runner.all(REPETITIONS, repetition -> splitting.ascend(ladder.levels(), repetition), ascents::add);
        return new RareSheet(aim, starts, effort, new RareEstimate(ladder, ascents));
    }

    private Start start(long number) {
        if (!aim.ofAttempt()) {
            return Start.of(new History(Course.of(run, seed, number), aim));
        }
        Openings openings = Openings.of(run, seed, number, aim, KEPT);
        return new Start(
                openings.each().stream()
                        .map(each -> new Start.Beginning(new History(each.course(), aim), each.expected()))
                        .toList(),
                openings.steps(),
                openings.length());
    }
}
