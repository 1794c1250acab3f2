package palace.cli;

import java.util.List;
import palace.experiment.Expectation;
import palace.experiment.Results;
import palace.experiment.Shard;
import palace.scenario.ScenarioException;
import palace.scenario.format.Place;
import palace.scenario.format.Reading;

/** The claims that a scenario makes of itself. */
final class Expectations {
    private Expectations() {}

    /** Reads them all before anything is run. */
    static void check(Case given) {
        var reading = new Reading();
        for (String text : given.scenario().expect()) {
            try {
                Expectation.parse(text);
            } catch (IllegalArgumentException e) {
                Place file = Place.whole(Home.asTyped(given.file()));
                reading.problem(file, "expect", String.valueOf(e.getMessage()));
            }
        }
        if (reading.failed()) {
            throw ScenarioException.of(reading, "An expectation is like 'share(attempt) > 0.05'.");
        }
    }

    /** What the histories say about them, in their order; nothing where they are only a part of the ensemble. */
    static List<Expectation.Verdict> verdicts(Case given, Results results) {
        if (!results.experiment().shard().equals(Shard.WHOLE)) {
            return List.of();
        }
        return given.scenario().expect().stream()
                .map(text -> Expectation.parse(text).verdict(results.cells().get(0)))
                .toList();
    }
}
