package palace.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import palace.report.folder.Input;
import palace.report.folder.Provenance;
import palace.report.folder.Question;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** Which Palace this is. */
public final class Version implements IVersionProvider {
    private static final String NO_JAR = "0.1.0-SNAPSHOT";
    private static final int SHORT = 12;
    private static final int LONG = 16;
    private static final long PATIENCE_SECONDS = 5;

    @Override
    public String[] getVersion() {
        String commit = commit();
        return new String[] {"Palace " + number() + (commit.isEmpty() ? "" : " (" + commit + ")")};
    }

    /**
     * Where results of a command come from.
     *
     * @param inputs the files that it read
     */
    public static Provenance provenance(CommandSpec spec, Question question, Instant started, List<Input> inputs) {
        List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
        var typed = new ArrayList<>(List.of("./palace"));
        typed.addAll(arguments);
        return new Provenance(number(), commit(), program(), Shell.line(typed), question, started, arguments, inputs);
    }

    /** Where results of a command come from that is given no case of its own. */
    public static Provenance provenance(CommandSpec spec, Question question, Instant started) {
        return provenance(spec, question, started, List.of());
    }

    /** Everything that the histories of a design depend on, the program included. */
    public static String key(Question question) {
        return question.key(program());
    }

    /** In what another key differs, in words; empty when they are the same. */
    public static List<String> differences(String key, String other) {
        if (key.equals(other)) {
            return List.of();
        }
        var words = new ArrayList<String>();
        if (!program(key).equals(program(other))) {
            words.add(program(other) + " instead of " + program(key));
        }
        Question.ofKey(key)
                .ifPresent(mine -> Question.ofKey(other).ifPresent(theirs -> words.addAll(mine.differences(theirs))));
        return words.isEmpty() ? List.of("another question") : words;
    }

    /**
     * This program, as a key names it: by the hash of the sources that make histories. The build computes it, so that an
     * edit gives another name, and a commit, a branch or a compiler does not.
     */
    public static String program() {
        try (InputStream in = Version.class.getResourceAsStream("/palace/program")) {
            if (in == null) {
                throw new IllegalStateException("this build has no name; let Maven make it, which names it");
            }
            return "palace " + new String(in.readAllBytes(), StandardCharsets.UTF_8).substring(0, LONG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program that a key names. */
    public static String program(String key) {
        return key.lines().findFirst().orElse("");
    }

    /** The version, for example 0.1.0. */
    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? NO_JAR : version;
    }

    /** The commit of the clone from which the program was started; empty when it is none. */
    public static String commit() {
        return commit(Home.folder());
    }

    public static String commit(@Nullable Path home) {
        if (home == null) {
            return "";
        }
        try {
            Path git = git(home.resolve(".git"));
            String head = Files.readString(git.resolve("HEAD")).strip();
            String commit = brief(head.startsWith("ref: ") ? commitOf(git, head.substring(5)) : head);
            return commit.isEmpty() || !isEdited(home) ? commit : commit + ", edited";
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }

    /** The folder of the repository; a further work tree has a file in its place that names it. */
    private static Path git(Path git) throws IOException {
        if (!Files.isRegularFile(git)) {
            return git;
        }
        String named = Files.readString(git).strip();
        return named.startsWith("gitdir: ") ? git.resolveSibling(named.substring(8)) : git;
    }

    private static String commitOf(Path git, String branch) throws IOException {
        Path shared = git.resolve("commondir");
        Path common =
                Files.exists(shared) ? git.resolve(Files.readString(shared).strip()) : git;
        Path loose = common.resolve(branch);
        if (Files.exists(loose)) {
            return Files.readString(loose).strip();
        }
        List<String> packed = Files.readAllLines(common.resolve("packed-refs"));
        return packed.stream()
                .filter(line -> line.endsWith(" " + branch))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElse("");
    }

    /** Whether the sources are not those of the commit; not known, and so not said, where there is no git. */
    private static boolean isEdited(Path home) {
        try {
            Process git = new ProcessBuilder(
                            "git", "-C", home.toString(), "diff", "--quiet", "HEAD", "--", "pom.xml", "src/main")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 1;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String brief(String commit) {
        return commit.matches("[0-9a-f]{40,64}") ? commit.substring(0, SHORT) : "";
    }
}
