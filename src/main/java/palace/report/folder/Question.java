package palace.report.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import palace.experiment.Shard;

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
    private static final int KEY_LINES = 6;
    /** The hash of a case or of two; behind it stand the changes of the command line and the extent. */
    private static final Pattern ASKED = Pattern.compile("([0-9a-f]{64}(?: and [0-9a-f]{64})?+) (.+)");

    /**
     * Everything that histories depend on, as their journal names it.
     *
     * @param program what makes them
     */
    public String key(String program) {
        return String.join("\n", program, command, scenario, scenarioHash, parameterHash, Long.toString(seed));
    }

    /** The question in a key; nothing when it is none of ours. */
    public static Optional<Question> ofKey(String key) {
        String[] lines = key.split("\n", -1);
        try {
            return lines.length == KEY_LINES
                    ? Optional.of(new Question(lines[1], lines[2], lines[3], lines[4], Long.parseLong(lines[5])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The question of a part of what this one asks. */
    public Question part(Shard shard) {
        return shard.equals(Shard.WHOLE)
                ? this
                : new Question(command + " " + shard, scenario, scenarioHash, parameterHash, seed);
    }

    /** In what the other question differs, in words; empty when they are the same. */
    public List<String> differences(Question other) {
        var words = new ArrayList<String>();
        compare(words, "command", command, other.command);
        compare(words, "scenario", scenario, other.scenario);
        if (scenario.equals(other.scenario) && !scenarioHash.equals(other.scenarioHash)) {
            words.add(sameCase(scenarioHash, other.scenarioHash) ? "another number of histories" : otherContent());
        }
        if (!parameterHash.equals(other.parameterHash)) {
            words.add("other behavioural parameters");
        }
        compare(words, "seed", Long.toString(seed), Long.toString(other.seed));
        return words;
    }

    /** What the hash is of is known by the command; a design and the case that it varies have one together. */
    private String otherContent() {
        return switch (command.split(" ", 2)[0]) {
            case "sweep", "sensitivity" -> "another design, or other facts of the case that it varies";
            case "calibrate" -> "other targets, or another world that is held against them";
            case "backtest" -> "another table, or another world that is held against it";
            case "track-record" -> "another content of the cases";
            default -> "another content of the scenario";
        };
    }

    /** The hash of the case alone, by which the folders of one case find each other. */
    String caseHash() {
        Matcher asked = ASKED.matcher(scenarioHash);
        return asked.matches() ? asked.group(1) : scenarioHash;
    }

    /** What was asked of the case besides: changes, and to what extent; empty where nothing was. */
    String besides() {
        Matcher asked = ASKED.matcher(scenarioHash);
        return asked.matches() ? asked.group(2) : "";
    }

    /** What stands in a manifest as two fields, as one. */
    public static String joined(String caseHash, String besides) {
        return besides.isEmpty() ? caseHash : caseHash + " " + besides;
    }

    /** Whether two differ at most in their extent, which stands behind the hash of the case. */
    private static boolean sameCase(String one, String other) {
        return one.split(" ", 2)[0].equals(other.split(" ", 2)[0]);
    }

    private static void compare(List<String> words, String what, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            words.add("%s %s instead of %s".formatted(what, theirs, mine));
        }
    }
    /** The same question, asked to this extent: one of another extent is another question. */
    public Question of(String extent) {
        return new Question(command, scenario, scenarioHash + " " + extent, parameterHash, seed);
    }
}
