package palace;

import java.nio.file.Path;
import java.util.List;
import palace.scenario.Scenario;
import palace.scenario.ScenarioReader;
import palace.scenario.format.Setting;

/** The world-average regime of the presets, with more elites: its ministers multiply, everybody else stays. */
final class WorldAverage {
    private static final int OTHERS = 16;

    private WorldAverage() {}

    static Scenario of(int elites) {
        return ScenarioReader.read(
                Path.of("scenarios/preset/world-average.yaml"),
                List.of(new Setting("cohorts.ministers.count", Integer.toString(elites - OTHERS))));
    }
}
