package palace.experiment.facts;

import java.util.List;
import java.util.Set;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.mixture.Mixture;
import palace.simulation.CaseModel;
import palace.simulation.Cases;
import palace.simulation.WorldModel;

/**
 * A world of unlike regimes: data on all autocracies are moments of such a mixture, not of one average regime.
 *
 * @param parts what it is made of
 */
public record World(List<Part> parts) {
    public World {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a world needs at least one part");
        }
    }

    /**
     * One kind of regime.
     *
     * @param id its name
     * @param type the type under which data count it
     * @param weight its share of country-years, up to a factor that all parts have
     * @param run how to run histories of it
     */
    public record Part(String id, RegimeType type, double weight, CaseModel run) {
        public Part {
            if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "the weight of %s must be above 0, but was %s".formatted(id, weight));
            }
        }
    }

    /** The world that a file states. */
    public static World of(Mixture mixture, Behaviour behaviour, Set<String> without) {
        return new World(mixture.parts().stream()
                .map(part -> new Part(
                        part.name(),
                        RegimeType.of(part.name()),
                        part.share(),
                        Cases.run(part.scenario(), behaviour, without, true)))
                .toList());
    }

    /** A world of one case. */
    public static World of(Scenario scenario, Behaviour behaviour, Set<String> without) {
        String id = scenario.about().id();
        return new World(List.of(new Part(id, RegimeType.of(id), 1, Cases.run(scenario, behaviour, without, true))));
    }

    /** Histories of the world, each of one of its parts. */
    public WorldModel histories() {
        return new WorldModel(parts.stream()
                .map(part -> new WorldModel.Part(part.weight(), part.run()))
                .toList());
    }
}
