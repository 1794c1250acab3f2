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
    private final String text;
    private final Node document;

    ScenarioSource(Path file, String text, Node document) {
        this.file = file;
        this.text = text;
        this.document = document;
    }

    /** Where it was read. */
    public Path file() {
        return file;
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /**
     * Returns the scenario with some values changed; they are checked as if they stood in the file.
     *
     * @throws ScenarioException which tells everything that is wrong with it
     */
    public Scenario with(List<Setting> settings) {
        return ScenarioReader.bind(document, settings, new Reading());
    }

    /**
     * Whether the file itself gives a value, or leaves it to the default.
     *
     * @param block {@code leader}, {@code elites} or another
     * @param id which item, where the block is a list
     * @param key its key, as in the file
     */
    public boolean states(String block, String id, String key) {
        Node found = document instanceof Node.Mapping file ? file.find(block) : null;
        if (found instanceof Node.Mapping one) {
            return one.find(key) != null;
        }
        return Node.items(found).stream()
                .anyMatch(
                        item -> item instanceof Node.Mapping one && id.equals(one.text("id")) && one.find(key) != null);
    }
}
