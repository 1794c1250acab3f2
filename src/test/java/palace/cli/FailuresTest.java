package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.cli.terminal.Version;
import palace.report.lab.LabFiles;
import picocli.CommandLine;

class FailuresTest {
    private final StringWriter err = new StringWriter();

    @Test
    void aFaultOfOursIsOursAndKeepsItsStackTraceInAFile() throws IOException {
        int code = new Failures(List.of("run", "x")).report(new IllegalStateException("broken"), palace());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("A fault in Palace, not in what you typed: java.lang.IllegalStateException: broken")
                .contains("Please report it")
                .doesNotContain("\tat ");
        String words = err.toString();
        Path file = Path.of(words.substring(words.indexOf("the file ") + 9, words.lastIndexOf('.')));
        assertThat(file).content().contains("palace run x").contains("\tat ");
        Files.delete(file);
    }

    @Test
    void tooFewOpenFilesAreNoFaultOfOurs() {
        var fault = new java.io.UncheckedIOException(new java.nio.file.FileSystemException("x: Too many open files"));

        assertThat(new Failures(List.of("run", "x")).report(fault, palace())).isEqualTo(7);
        assertThat(err.toString()).contains("ulimit -n 1024").doesNotContain("fault");
    }

    @Test
    void theCommitIsReadFromTheClone(@TempDir Path clone) throws IOException {
        String commit = "0123456789abcdef0123456789abcdef01234567";
        Files.createDirectories(clone.resolve(".git"));
        Files.writeString(clone.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(clone.resolve(".git/packed-refs"), "# pack-refs\n" + commit + " refs/heads/main\n");

        assertThat(Version.commit(clone)).isEqualTo("0123456789ab");
        assertThat(Version.commit(clone.resolve("nowhere"))).isEmpty();
        assertThat(Version.commit(null)).isEmpty();
    }

    @Test
    void theCommitOfAFurtherWorkTreeIsThatOfItsOwnBranch(@TempDir Path place) throws IOException {
        String commit = "0123456789abcdef0123456789abcdef01234567";
        Path own = Files.createDirectories(place.resolve("clone/.git/worktrees/trial"));
        Files.createDirectories(place.resolve("clone/.git/refs/heads"));
        Files.writeString(place.resolve("clone/.git/refs/heads/trial"), commit + "\n");
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/trial\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Path tree = Files.createDirectories(place.resolve("trial"));
        Files.writeString(tree.resolve(".git"), "gitdir: " + own + "\n");

        assertThat(Version.commit(tree)).isEqualTo("0123456789ab");
    }

    @Test
    void theProgramIsNamedByItsSourcesAndNotByItsCommit() {
        assertThat(Version.program()).matches("palace [0-9a-f]{16}");
    }

    private CommandLine palace() {
        CommandLine palace = Palace.commandLine(List.of());
        palace.setErr(new PrintWriter(err, true));
        return palace;
    }

    @Test
    void aProgramWithoutThePageSaysHowToBuildIt() {
        Exception missing = catchException(() -> LabFiles.shipped().bytes("no-such-part"));

        int code = new Failures(List.of("lab")).handleExecutionException(missing, palace(), palace().parseArgs());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "built without the page", "'no-such-part'", "\nMaybe './palace lab'", "mvn -DskipTests package")
                .doesNotContain("fault");
    }
}
