package palace.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import palace.report.Design;
import palace.report.Provenance;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** Which Palace this is. */
final class Version implements IVersionProvider {
    private static final String NO_JAR = "0.1.0-SNAPSHOT";
    private static final int SHORT = 12;
    private static final int KEY_LINES = 6;

    @Override
    public String[] getVersion() {
        String commit = commit();
        return new String[] {"Palace " + number() + (commit.isEmpty() ? "" : " (" + commit + ")")};
    }

    /** Where results of a command come from. */
    static Provenance provenance(CommandSpec spec, Design design, Instant started) {
        String typed = "palace "
                + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
        return new Provenance(number(), commit(), typed, design, started);
    }

    /** Everything that the histories of a design depend on, the program included. */
    static String key(Design design) {
        return String.join(
                "\n",
                program(),
                design.command(),
                design.scenario(),
                design.scenarioHash(),
                design.parameterHash(),
                Long.toString(design.seed()));
    }

    /** The design in a key; nothing when it is none of ours. */
    static Optional<Design> design(String key) {
        String[] lines = key.split("\n", -1);
        try {
            return lines.length == KEY_LINES
                    ? Optional.of(new Design(lines[1], lines[2], lines[3], lines[4], Long.parseLong(lines[5])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** In what another key differs, in words; empty when they are the same. */
    static List<String> differences(String key, String other) {
        if (key.equals(other)) {
            return List.of();
        }
        var words = new ArrayList<String>();
        if (!program(key).equals(program(other))) {
            words.add(program(other) + " instead of " + program(key));
        }
        design(key).ifPresent(mine -> design(other).ifPresent(theirs -> words.addAll(mine.differences(theirs))));
        return words.isEmpty() ? List.of("another question") : words;
    }

    /** This program, as a key names it. */
    static String program() {
        return ("palace " + number() + " " + commit()).strip();
    }

    /** The program that a key names. */
    static String program(String key) {
        return key.lines().findFirst().orElse("");
    }

    /** The version, for example 0.1.0. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? NO_JAR : version;
    }

    /** The commit of the clone from which the program was started; empty when it is none. */
    static String commit() {
        return commit(Home.folder());
    }

    static String commit(@Nullable Path home) {
        if (home == null) {
            return "";
        }
        try {
            Path git = home.resolve(".git");
            String head = Files.readString(git.resolve("HEAD")).strip();
            return brief(head.startsWith("ref: ") ? commitOf(git, head.substring(5)) : head);
        } catch (IOException e) {
            return "";
        }
    }

    private static String commitOf(Path git, String branch) throws IOException {
        Path loose = git.resolve(branch);
        if (Files.exists(loose)) {
            return Files.readString(loose).strip();
        }
        List<String> packed = Files.readAllLines(git.resolve("packed-refs"));
        return packed.stream()
                .filter(line -> line.endsWith(" " + branch))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElse("");
    }

    private static String brief(String commit) {
        return commit.matches("[0-9a-f]{40,64}") ? commit.substring(0, SHORT) : "";
    }
}
