package palace.report.folder;

import java.util.ArrayList;
import java.util.List;

/**
 * What an output folder is the answer to; two folders that answer one question hold the same bytes.
 *
 * @param command the subcommand, for example {@code run}
 * @param scenario the scenario's id
 * @param scenarioHash hash of the scenario with every change asked for on the command line
 * @param parameterHash hash of the behavioural parameters with every change asked for on the command line
 * @param seed root seed
 */
public record Question(String command, String scenario, String scenarioHash, String parameterHash, long seed) {
    /** In what the other question differs, in words; empty when they are the same. */
    public List<String> differences(Question other) {
        var words = new ArrayList<String>();
        compare(words, "command", command, other.command);
        compare(words, "scenario", scenario, other.scenario);
        if (scenario.equals(other.scenario) && !scenarioHash.equals(other.scenarioHash)) {
            words.add("another content of the scenario");
        }
        if (!parameterHash.equals(other.parameterHash)) {
            words.add("other behavioural parameters");
        }
        compare(words, "seed", Long.toString(seed), Long.toString(other.seed));
        return words;
    }

    private static void compare(List<String> words, String what, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            words.add("%s %s instead of %s".formatted(what, theirs, mine));
        }
    }
}
