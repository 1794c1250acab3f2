package palace.statistics.splitting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongToDoubleFunction;

/**
 * Multilevel splitting with a fixed effort: as many courses are begun at each level, from those that came to it, so that a
 * rare end is reached by steps that are not rare. What passes from level to level multiplies to an unbiased estimate,
 * whatever the levels, as long as they were chosen beforehand; so a pilot chooses them, which does not count.
 *
 * @param begin what a course from the start offers, by its number
 * @param uniform a draw in (0, 1), by a key
 * @param starts courses from the start in a repetition; at least 1
 * @param effort courses begun at each level; at least 2
 * @see <a href="https://www.utwente.nl/ewi/sor/graduates/PhD/Garvels/">Garvels (2000), The splitting method in rare event
 *     simulation</a>
 */
public record Splitting(LongFunction<Start> begin, LongToDoubleFunction uniform, int starts, int effort) {
    /** Share of courses that is to come from one level to the next; between a tenth and a third it hardly matters. */
    private static final double PASSING = 0.2;

    private static final int MOST_LEVELS = 40;
    private static final double ARRIVED = Double.POSITIVE_INFINITY;

    public Splitting {
        if (starts < 1) {
            throw new IllegalArgumentException("starts must be at least 1, but was " + starts);
        }
        if (effort < 2) {
            throw new IllegalArgumentException("effort must be at least 2, but was " + effort);
        }
    }

    /** What may begin in the courses from the start, and what it took. */
    private record Outset(Swarm swarm, long steps, double length) {}

    /** What came to a level, and what it took. */
    private record Stage(Swarm came, List<Double> tops, long steps) {}

    /** One repetition; its courses have numbers of their own. */
    public Ascent ascend(List<Double> levels, long repetition) {
        Outset outset = outset(repetition);
        var passed = new ArrayList<Double>();
        Swarm from = outset.swarm();
        long steps = outset.steps();
        for (int s = 0; s <= levels.size() && !from.isEmpty(); s++) {
            Stage stage = climb(again(from, s, repetition), s < levels.size() ? levels.get(s) : ARRIVED);
            passed.add(stage.came().mass() / from.mass());
            from = stage.came();
            steps += stage.steps();
        }
        return new Ascent(outset.swarm().mass(), passed, steps);
    }

    /** Finds levels so that about a fifth passes each. */
    public Ladder pilot(long repetition) {
        Outset outset = outset(repetition);
        var levels = new ArrayList<Double>();
        Swarm from = outset.swarm();
        long steps = outset.steps();
        double length = outset.length();
        while (levels.size() < MOST_LEVELS && !from.isEmpty()) {
            Stage free = climb(again(from, levels.size(), repetition), ARRIVED);
            length = length == 0 ? (double) free.steps() / effort : length;
            steps += free.steps();
            double level = next(free.tops(), levels.isEmpty() ? -ARRIVED : levels.get(levels.size() - 1));
            if (level == ARRIVED) {
                break;
            }
            Stage stage = climb(again(from, levels.size(), repetition), level);
            levels.add(level);
            from = stage.came();
            steps += stage.steps();
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

    private Outset outset(long repetition) {
        Swarm swarm = new Swarm();
        long steps = 0;
        double length = 0;
        for (int number = 0; number < starts; number++) {
            Start start = begin.apply(repetition * starts + number);
            steps += start.steps();
            length += (double) start.length() / starts;
            start.beginnings().forEach(each -> swarm.add(each.climb(), each.expected() / starts));
        }
        return new Outset(swarm, steps, length);
    }

    private Swarm again(Swarm from, int stage, long repetition) {
        double shift = uniform.applyAsDouble(repetition * (MOST_LEVELS + 1) + stage);
        long number = (long) stage * effort;
        return stage == 0 ? from.againByPromise(effort, shift, number) : from.again(effort, shift, number);
    }

    private static Stage climb(Swarm swarm, double level) {
        Swarm came = new Swarm();
        var tops = new ArrayList<Double>();
        long steps = 0;
        for (int c = 0; c < swarm.size(); c++) {
            Climb course = swarm.course(c);
            double top = course.height();
            while (!course.over() && top < level) {
                course.step();
                steps++;
                top = Math.max(top, course.height());
            }
            top = course.arrived() ? ARRIVED : top;
            tops.add(top);
            if (top >= level) {
                came.add(course, swarm.mass(c));
            }
        }
        return new Stage(came, tops, steps);
    }
}
