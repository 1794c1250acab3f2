package palace.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import palace.random.Draws;

/**
 * The plots that one history might see, each with how many such are to be expected in a history. A plot is hardly ever
 * founded, but in every week everybody may come to the thought, and how likely is known: so a history is lived through once,
 * some of these moments are kept, the likelier the rather, and in each the thought is let come and be acted on. What a plot
 * comes to is asked in a course that tells of it alone; the first to come to an outcome is one of them.
 *
 * @param each the plots
 * @param steps what it took to find them
 * @param length how long the history was
 */
public record Openings(List<Opening> each, long steps, long length) {
    private static final long KEEPS = Draws.source("Openings.keeps");

    public Openings {
        each = List.copyOf(each);
    }

    /**
     * A plot that might be.
     *
     * @param course from its founding on
     * @param expected how many such are to be expected in a history; above 0
     */
    public record Opening(Course course, double expected) {}

    /** A few places for all moments of a history: in each, every moment has stayed by its part of all chance. */
    private static final class Places implements Course.Watch {
        private final long key;
        private final List<Course.Moment> kept = new ArrayList<>();
        private final double[] due;
        private double all;
        private int taken;

        Places(int most, long key) {
            this.key = key;
            due = new double[most];
        }

        /** A place is due again when all chance has grown by the inverse of a draw: so all moments have an equal share. */
        @Override
        public void mayBegin(double probability, Supplier<Course.Moment> moment) {
            all += probability;
            for (int place = 0; place < due.length; place++) {
                if (all > due[place]) {
                    if (place == kept.size()) {
                        kept.add(moment.get());
                    } else {
                        kept.set(place, moment.get());
                    }
                    due[place] = all / Draws.uniform(key, taken++);
                }
            }
        }

        List<Opening> openings(Course course) {
            return kept.stream()
                    .flatMap(each -> course.opening(each, all / due.length).stream())
                    .toList();
        }
    }

    /**
     * Lives a history through.
     *
     * @param aim what its plots are watched for
     * @param most how many of the moments are kept
     */
    public static Openings of(CaseModel run, long seed, long replication, Course.Aim aim, int most) {
        Course course = Course.of(run, seed, replication);
        long key = Draws.of(seed, replication).key(KEEPS, 0);
        List<Course> begun = course.ofEachPlot();
        Openings lived = live(course, aim, true, new Places(most, key));
        var before = new ArrayList<>(lived.each());
        begun.forEach(each -> before.add(new Opening(each, 1)));
        var all = new ArrayList<>(before);
        long steps = lived.steps();
        for (int number = 0; number < before.size(); number++) {
            Opening first = before.get(number);
            Course moves = first.course().part(-1L - number);
            while (!moves.decided() && !moves.lost(aim)) {
                moves.step();
                steps++;
            }
            if (moves.movedFirst(aim)) {
                Openings after = live(
                        moves.ofAllPlots(),
                        aim,
                        false,
                        new Places(most, Draws.of(seed, replication).key(KEEPS, number + 1)));
                after.each().forEach(each -> all.add(new Opening(each.course(), each.expected() * first.expected())));
                steps += after.steps();
            }
        }
        return new Openings(all, steps, lived.steps());
    }

    private static Openings live(Course course, Course.Aim aim, boolean quiet, Places places) {
        long steps = 0;
        while (!course.decided()) {
            if (course.quiet() == quiet) {
                course.step(aim, places);
            } else {
                course.step();
            }
            steps++;
        }
        return new Openings(places.openings(course), steps, steps);
    }
}
