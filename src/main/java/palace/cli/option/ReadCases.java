package palace.cli.option;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.file.ScenarioReader;
import palace.scenario.file.ScenarioSource;

/** The cases that a command was given, each read once: a pipe has nothing left for a second time. */
public final class ReadCases {
    private final Map<String, ScenarioSource> sources = new HashMap<>();

    /** The case that a user means by a word. */
    public ScenarioSource source(String word) {
        return sources.computeIfAbsent(word, name -> ScenarioReader.open(FileKind.scenario(name)));
    }

    /** The same if it was read already; null where it was not. */
    @Nullable
    ScenarioSource known(String word) {
        return sources.get(word);
    }
}
