package palace.report.folder;

import java.time.Instant;

/**
 * Where results come from: what the manifest says and no other file.
 *
 * @param version version of the program
 * @param commit commit of the program; empty when it is not known
 * @param program name of the program that makes the histories, whatever its commit
 * @param commandLine what was typed
 * @param question what was asked
 * @param started when the command started
 */
public record Provenance(
        String version, String commit, String program, String commandLine, Question question, Instant started) {}
