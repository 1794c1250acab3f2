package palace.scenario.file;

import java.nio.file.Path;
import java.util.List;
import palace.scenario.Scenario;
import palace.scenario.ScenarioException;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Setting;

/** The text of a scenario, read once: every case that an experiment makes of it comes from the same bytes. */
public final class ScenarioSource {
    private final Path file;
    private final Node document;

    ScenarioSource(Path file, Node document) {
        this.file = file;
        this.document = document;
    }

    /** Where it was read. */
    public Path file() {
        return file;
    }

    /**
     * Returns the scenario with some values changed; they are checked as if they stood in the file.
     *
     * @throws ScenarioException which tells everything that is wrong with it
     */
    public Scenario with(List<Setting> settings) {
        return ScenarioReader.bind(document, settings, new Reading());
    }
}
