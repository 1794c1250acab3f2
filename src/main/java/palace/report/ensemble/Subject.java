package palace.report.ensemble;

import java.time.LocalDate;
import java.util.List;
import palace.experiment.RunRecord;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.mixture.Mixture;

/**
 * What an ensemble is of: one case, or a world of several.
 *
 * @param start first day of the window; of a world that of its first part
 * @param expect claims about the ensemble that the file makes of itself
 * @param parts the cases; one without a name where it is one case
 */
public record Subject(String id, String title, LocalDate start, List<String> expect, List<Part> parts) {
    public Subject {
        expect = List.copyOf(expect);
        parts = List.copyOf(parts);
    }

    /**
     * One case of it.
     *
     * @param name what tables call it
     * @param share its share of the histories
     * @param elites how many people it has
     * @param roster who is who in it
     * @param scenario its facts
     */
    public record Part(String name, double share, int elites, Roster roster, Scenario scenario) {
        private static Part of(String name, double share, Scenario scenario) {
            return new Part(name, share, scenario.eliteCount(), new Roster(scenario), scenario);
        }
    }

    /** One case. */
    public static Subject of(Scenario scenario) {
        return new Subject(
                scenario.about().id(),
                scenario.about().title(),
                scenario.about().start(),
                scenario.expect(),
                List.of(Part.of("", 1, scenario)));
    }

    /** A world. */
    public static Subject of(Mixture mixture) {
        return new Subject(
                mixture.about().id(),
                mixture.about().title(),
                mixture.parts().get(0).scenario().about().start(),
                List.of(),
                mixture.parts().stream()
                        .map(part -> Part.of(part.name(), part.share(), part.scenario()))
                        .toList());
    }

    /** Whether it is of several cases. */
    public boolean isWorld() {
        return !parts.get(0).name().isEmpty();
    }

    /** The case of a history. */
    Part part(RunRecord run) {
        return parts.get(run.part());
    }
}
