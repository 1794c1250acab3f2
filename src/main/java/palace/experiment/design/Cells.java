package palace.experiment.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.scenario.ScenarioException;
import palace.scenario.format.Problem;
import palace.scenario.format.Reading;

/** The cases at all points of a design. */
public final class Cells {
    private Cells() {}

    /**
     * Returns the cases in the order of the points.
     *
     * @throws ScenarioException which tells everything that is wrong with any of them, once
     */
    public static List<Variant> of(BaseCase base, List<DesignPoint> points) {
        base.at(new DesignPoint("", List.of())); // what is wrong with the case itself is no fault of the points
        var variants = new ArrayList<Variant>();
        Map<String, Problem> problems = new LinkedHashMap<>();
        int first = -1;
        for (int cell = 0; cell < points.size(); cell++) {
            try {
                variants.add(base.at(points.get(cell)));
            } catch (ScenarioException e) {
                first = first < 0 ? cell : first;
                e.problems().forEach(problem -> problems.putIfAbsent(once(problem), problem));
            }
        }
        if (first >= 0) {
            throw all(
                    problems.values(),
                    "Cell %d is the first that cannot be run: %s."
                            .formatted(first, points.get(first).label()));
        }
        return variants;
    }

    /** What is probably not meant in one of the cases, each said once with the first cell in which it is so. */
    public static List<String> warnings(List<DesignPoint> points, List<Variant> cells) {
        Map<String, String> warnings = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Problem problem : cells.get(cell).scenario().warnings()) {
                String label = points.get(cell).label();
                warnings.putIfAbsent(
                        problem.place().source() + problem.subject(),
                        label.isEmpty() ? problem.toString() : "cell %d (%s): %s".formatted(cell, label, problem));
            }
        }
        return List.copyOf(warnings.values());
    }

    /** The same finding in one line of a file is told once: a path that is wrong is so with each of its values. */
    private static String once(Problem problem) {
        return problem.place().source() + ":" + problem.place().line() + " " + problem.subject() + problem.finding();
    }

    private static ScenarioException all(Collection<Problem> problems, String advice) {
        var reading = new Reading();
        problems.forEach(
                problem -> reading.problem(problem.place(), problem.subject(), problem.finding(), problem.maybe()));
        return ScenarioException.of(reading, advice);
    }
}
