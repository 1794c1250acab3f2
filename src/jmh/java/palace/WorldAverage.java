package palace;

import java.nio.file.Path;
import java.util.stream.Stream;
import palace.scenario.Scenario;
import palace.scenario.file.ScenarioReader;
import palace.scenario.format.Setting;

/** The world-average regime of the presets, with more elites: its ministers multiply, one major stands for all, everybody else stays. */
final class WorldAverage {
    private static final int OTHERS = 17;

    private WorldAverage() {}

    static Scenario of(int elites) {
        return read(elites, Stream.of());
    }

    /** The same with people in the street, money, a war and a leader who may lash out. */
    static Scenario withLayers(int elites) {
        return read(
                elites,
                Stream.of(
                        new Setting("street.anger", "0.5"),
                        new Setting("politics.openness", "0.7"),
                        new Setting("treasury.reserves", "0.5"),
                        new Setting("treasury.gap", "0.05"),
                        new Setting("front.enemy", "0.5"),
                        new Setting("lash-out.means", "0.5")));
    }

    private static Scenario read(int elites, Stream<Setting> more) {
        Setting size = new Setting("cohorts.ministers.count", Integer.toString(elites - OTHERS));
        Setting major = new Setting("cohorts.majors.count", "1");
        return ScenarioReader.read(
                Path.of("scenarios/preset/world-average.yaml"),
                Stream.concat(Stream.of(size, major), more).toList());
    }
}
