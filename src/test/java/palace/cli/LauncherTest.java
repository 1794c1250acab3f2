package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher itself, with a build that is there: it waits for Java, passes signals on and leaves nothing behind. */
class LauncherTest {
    private static final int HUP = 1;
    private static final int INT = 2;
    private static final int TERM = 15;

    @TempDir
    private static Path home;

    @TempDir
    private Path place;

    /** A home whose build is the classes under test; somebody else's lock spares it an archive for a fast start. */
    @BeforeAll
    static void build() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "what a process looks out for is read there");
        Files.copy(Path.of("palace"), home.resolve("palace"));
        Path launch = Files.createDirectories(home.resolve("target/launch"));
        Files.writeString(launch.resolve("current"), "tried\n");
        Files.createSymbolicLink(launch.resolve("lock"), Path.of("elsewhere:1"));
        var classes = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classes.add(Path.of(entry).toUri().toString());
        }
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Palace.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classes));
        try (OutputStream jar = Files.newOutputStream(launch.resolve("palace-tried.jar"))) {
            new JarOutputStream(jar, manifest).close();
        }
    }

    private Process begin(String script, String... words) throws IOException {
        var command = new ArrayList<>(
                List.of("sh", "-c", script, home.resolve("palace").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("words").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private Process begin(Path out) throws IOException {
        return begin(
                "exec sh \"$0\" \"$@\"",
                "ensemble",
                "khrushchev-1964",
                "-n",
                "100000",
                "--no-charts",
                "--quiet",
                "--out",
                out.toString());
    }

    /** The build has no page, and somebody else's lock keeps the launcher from making one. */
    @ParameterizedTest
    @CsvSource({"lab, --help", "lab, -h", "--help, lab"})
    void theHelpOfThePageNeedsNoPage(String first, String second) throws Exception {
        Process launcher = begin("exec sh \"$0\" \"$@\"", first, second);
        try {
            assertThat(code(launcher)).isZero();
            assertThat(words()).startsWith("Usage: palace").doesNotContain("Waiting");
        } finally {
            launcher.destroyForcibly();
        }
    }

    private String words() throws IOException {
        return Files.readString(place.resolve("words"));
    }

    private static int code(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits for the first line of the launcher, by which it looks out for signals. */
    private static void awaitFirstLine(Process process) throws Exception {
        while (process.isAlive() && !hasSignal(process, "SigCgt:", TERM)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static boolean hasSignal(Process process, String set, int number) throws IOException {
        Path status = Path.of("/proc/%d/status".formatted(process.pid()));
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(set))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (number - 1) & 1) == 1);
    }

    private static ProcessHandle awaitJava(Process launcher, Path out) throws Exception {
        while (launcher.isAlive() && !Files.exists(out.resolve("journal/runs"))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return launcher.children().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "TERM, 0",
        "TERM, 20",
        "HUP, 40",
        "TERM, 60",
        "HUP, 80",
        "TERM, 110",
        "TERM, 150",
        "HUP, 220",
        "TERM, 400"
    })
    void aSignalAtAnyMomentOfTheStartEndsWith130(String signal, int milliseconds) throws Exception {
        Process launcher = begin(place.resolve("out"));
        awaitFirstLine(launcher);
        assumeTrue(!signal.equals("HUP") || !hasSignal(launcher, "SigIgn:", HUP), "these tests have it ignored");
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        signal(signal, launcher.toHandle());

        assertThat(code(launcher)).as(words()).isEqualTo(130);
    }

    @Test
    void aSignalIsPassedOnAndJavaSavesBeforeTheLauncherEnds() throws Exception {
        Path out = place.resolve("out");
        Process launcher = begin(out);
        ProcessHandle java = awaitJava(launcher, out);
        signal(hasSignal(launcher, "SigIgn:", INT) ? "TERM" : "INT", launcher.toHandle());

        assertThat(code(launcher)).isEqualTo(130);
        assertThat(java.isAlive()).isFalse();
        assertThat(words()).contains("nothing lost. The same command goes on.");
    }

    @Test
    void javaEndsWithItsLauncherThatWasKilled() throws Exception {
        Path out = place.resolve("out");
        Process launcher = begin(out);
        ProcessHandle java = awaitJava(launcher, out);
        launcher.destroyForcibly();

        assertThat(code(launcher)).isEqualTo(137);
        assertThat(java.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void aJavaThatWasKilledIsToldAsSuch() throws Exception {
        Path out = place.resolve("out");
        Process launcher = begin(out);
        awaitJava(launcher, out).destroyForcibly();

        assertThat(code(launcher)).isEqualTo(137);
    }

    @Test
    void hangingUpIsIgnoredUnderNohup() throws Exception {
        Path out = place.resolve("out");
        Process launcher = begin(
                "trap '' HUP; exec sh \"$0\" \"$@\"",
                "ensemble",
                "khrushchev-1964",
                "-n",
                "60",
                "--no-charts",
                "--out",
                out.toString());
        ProcessHandle java = awaitJava(launcher, out);
        signal("HUP", launcher.toHandle());
        signal("HUP", java);

        assertThat(code(launcher)).as(words()).isZero();
    }

    @Test
    void questionsAreAnsweredOnStandardInput() throws Exception {
        Path file = place.resolve("mine.yaml");
        Process launcher = begin("exec sh \"$0\" \"$@\"", "new", "mine", "--ask", "--out", file.toString());
        try (OutputStream answers = launcher.getOutputStream()) {
            answers.write("A title that was asked for\n\n\n\n\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(code(launcher)).as(words()).isZero();
        assertThat(file).content().contains("A title that was asked for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sh \"$0\" list <&-", "sh \"$0\" list | head -n 1 >/dev/null", "sh \"$0\" nosuch; test $? = 2"})
    void itHasTheCodeOfJava(String script) throws Exception {
        assertThat(code(begin(script))).as(words()).isZero();
    }
}
