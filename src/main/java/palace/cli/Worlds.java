package palace.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import palace.experiment.facts.RegimeType;
import palace.experiment.facts.World;
import palace.scenario.Behaviour;
import palace.scenario.ScenarioReader;
import palace.scenario.format.Setting;
import palace.simulation.Cases;

/**
 * The world of the presets: country-years of party, personal and military regimes and of monarchies, 1950 to 2015, each
 * with its structure drawn widely about its preset's own.
 *
 * @param years length of the window
 * @param burnIn years before it
 * @param settings what is changed in every part
 */
record Worlds(int years, int burnIn, List<Setting> settings) {
    private static final double WEEKS = 52.1775;

    /** A preset with its share of country-years (Geddes, Wright and Frantz's types) and its wide ranges. */
    private enum Kind {
        PARTY(0.467, "[0.3,0.7]", "[0.5,0.9]", "[0.3,0.7]", "[0.5,0.9]"),
        PERSONAL(0.240, "[0.45,0.85]", "[0.6,0.95]", "[0.4,0.8]", "[0.65,0.98]"),
        MILITARY(0.103, "[0.2,0.6]", "[0.3,0.7]", "[0.2,0.6]", "[0.3,0.7]"),
        MONARCHY(0.190, "[0.2,0.6]", "[0.4,0.8]", "[0.4,0.8]", "[0.5,0.9]");

        private final double weight;
        private final String terror;
        private final String surveillance;
        private final String mystique;
        private final String levers;

        Kind(double weight, String terror, String surveillance, String mystique, String levers) {
            this.weight = weight;
            this.terror = terror;
            this.surveillance = surveillance;
            this.mystique = mystique;
            this.levers = levers;
        }

        Stream<String> wide() {
            return Stream.of(
                    "politics.terror=" + terror,
                    "politics.surveillance=" + surveillance,
                    "politics.mystique=" + mystique,
                    "leader.levers=" + levers);
        }
    }

    /** The world under a behaviour. */
    World world(Behaviour behaviour, Set<String> without) {
        return new World(Stream.of(Kind.values())
                .map(kind -> part(kind, behaviour, without))
                .toList());
    }

    private World.Part part(Kind kind, Behaviour behaviour, Set<String> without) {
        var changes = new ArrayList<Setting>();
        Stream.concat(
                        kind.wide(),
                        Stream.of(
                                "scenario.weeks=" + Math.round(years * WEEKS),
                                "scenario.burn-in=" + Math.round(burnIn * WEEKS)))
                .map(Setting::parse)
                .forEach(changes::add);
        changes.addAll(settings);
        String id = kind.name().toLowerCase(java.util.Locale.ROOT);
        Path file = Library.find(id).orElseThrow(() -> new NoSuchScenario(id));
        var scenario = ScenarioReader.read(file, changes);
        return new World.Part(id, RegimeType.of(id), kind.weight, Cases.run(scenario, behaviour, without, true));
    }
}
