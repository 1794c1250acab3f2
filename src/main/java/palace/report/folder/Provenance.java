package palace.report.folder;

import java.time.Instant;
import java.util.List;

/**
 * Where results come from: what the manifest says and no other file.
 *
 * @param version version of the program
 * @param commit commit of the program; empty when it is not known
 * @param program name of the program that makes the histories, whatever its commit
 * @param commandLine what was typed
 * @param question what was asked
 * @param started when the command started
 * @param arguments what was typed, word by word, without the program
 * @param inputs the files that were read
 */
public record Provenance(
        String version,
        String commit,
        String program,
        String commandLine,
        Question question,
        Instant started,
        List<String> arguments,
        List<Input> inputs) {
    public Provenance {
        arguments = List.copyOf(arguments);
        inputs = List.copyOf(inputs);
    }

    /** Where results come from that no file was read for. */
    public Provenance(
            String version, String commit, String program, String commandLine, Question question, Instant started) {
        this(version, commit, program, commandLine, question, started, List.of(), List.of());
    }

    /** How to cite the results, in a line. */
    String citation() {
        return "Palace %s (%s%s), root seed %d: %s"
                .formatted(
                        version,
                        commit.isEmpty() ? "" : "commit " + commit + ", ",
                        program,
                        question.seed(),
                        commandLine);
    }
}
