package palace.statistics.splitting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongToDoubleFunction;

/**
 * Multilevel splitting with a fixed effort: as many courses are begun at each level, from those that came to it, so that a
 * rare end is reached by steps that are not rare. The shares that pass from level to level multiply to an unbiased
 * estimate, whatever the levels, as long as they were chosen beforehand; so a pilot chooses them, which does not count.
 *
 * @param begin a course from the start, by its number
 * @param uniform a draw in (0, 1), by a key
 * @param effort courses begun at each level; at least 2
 * @see <a href="https://www.utwente.nl/ewi/sor/graduates/PhD/Garvels/">Garvels (2000), The splitting method in rare event
 *     simulation</a>
 */
public record Splitting(LongFunction<Climb> begin, LongToDoubleFunction uniform, int effort) {
    /** Share of courses that is to come from one level to the next; between a tenth and a third it hardly matters. */
    private static final double PASSING = 0.2;

    private static final int MOST_LEVELS = 40;
    private static final double ARRIVED = Double.POSITIVE_INFINITY;

    public Splitting {
        if (effort < 2) {
            throw new IllegalArgumentException("effort must be at least 2, but was " + effort);
        }
    }

    /** What came to a level, and what it took. */
    private record Stage(List<Climb> came, List<Double> tops, long steps) {}

    /** One repetition; its courses have numbers of their own. */
    public Ascent ascend(List<Double> levels, long repetition) {
        var passed = new ArrayList<Integer>();
        List<Climb> from = List.of();
        long steps = 0;
        for (int s = 0; s <= levels.size() && (s == 0 || !from.isEmpty()); s++) {
            Stage stage = climb(from, s, s < levels.size() ? levels.get(s) : ARRIVED, repetition);
            from = stage.came();
            passed.add(from.size());
            steps += stage.steps();
        }
        return new Ascent(effort, passed, steps);
    }

    /** Finds levels so that about a fifth passes each. */
    public Ladder pilot(long repetition) {
        var levels = new ArrayList<Double>();
        List<Climb> from = List.of();
        long steps = 0;
        double length = 0;
        while (levels.size() < MOST_LEVELS) {
            Stage free = climb(from, levels.size(), ARRIVED, repetition);
            length = levels.isEmpty() ? (double) free.steps() / effort : length;
            steps += free.steps();
            double level = next(free.tops(), levels.isEmpty() ? -ARRIVED : levels.get(levels.size() - 1));
            if (level == ARRIVED) {
                break;
            }
            Stage again = climb(from, levels.size(), level, repetition);
            levels.add(level);
            from = again.came();
            steps += again.steps();
        }
        return new Ladder(levels, steps, length);
    }

    /**
     * The height that about a fifth came to; where that is no higher than the last, or than what all come to, the next that
     * any came to.
     */
    private static double next(List<Double> tops, double last) {
        int place = tops.size() - Math.max(1, (int) (PASSING * tops.size()));
        double least = Math.max(last, Collections.min(tops));
        return tops.stream()
                .sorted()
                .skip(place)
                .filter(top -> top > least)
                .findFirst()
                .orElse(ARRIVED);
    }

    private Stage climb(List<Climb> from, int stage, double level, long repetition) {
        var came = new ArrayList<Climb>();
        var tops = new ArrayList<Double>();
        long steps = 0;
        double shift = uniform.applyAsDouble(repetition * (MOST_LEVELS + 1) + stage);
        for (int number = 0; number < effort; number++) {
            Climb course = course(from, stage, number, repetition, shift);
            double top = course.height();
            while (!course.over() && top < level) {
                course.step();
                steps++;
                top = Math.max(top, course.height());
            }
            top = course.arrived() ? ARRIVED : top;
            tops.add(top);
            if (top >= level) {
                came.add(course);
            }
        }
        return new Stage(came, tops, steps);
    }

    /** Those who came to a level are begun again in turn, each as often as any other but for one. */
    private Climb course(List<Climb> from, int stage, int number, long repetition, double shift) {
        if (stage == 0) {
            return begin.apply(repetition * effort + number);
        }
        Climb parent = from.get((int) Math.min(from.size() - 1L, (long) ((number + shift) * from.size() / effort)));
        return parent.over() ? parent : parent.part((long) stage * effort + number);
    }
}
