package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit codes of an end that is not the command's own. */
class SignalsTest {
    @TempDir
    private Path place;

    private final StringWriter err = new StringWriter();

    private int palace(String... arguments) {
        err.getBuffer().setLength(0);
        return Palace.run(List.of(arguments), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    }

    private Process begin(List<String> words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary()),
                "-cp",
                System.getProperty("java.class.path"),
                Palace.class.getName()));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("words").toFile())
                .start();
    }

    /** Whether processes begun here inherit that they ignore a signal, where the system tells. */
    private static boolean isIgnored(String signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!signal.equals("HUP") || !Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 1) == 1);
    }

    private Path temporary() {
        return place.resolve("temporary");
    }

    private boolean isBegun(Path folder) throws IOException {
        return Files.exists(folder.resolve(".lock"));
    }

    private static List<String> halfWritten(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, run", "HUP, run", "INT, run", "TERM, verify", "HUP, verify"})
    void aSignalWhileFilesAreWrittenEndsWith130AndLeavesNothingHalfWritten(String signal, String command)
            throws Exception {
        assumeFalse(isIgnored(signal), "whoever started these tests had " + signal + " ignored, as nohup does");
        Path folder = place.resolve("out");
        List<String> words = command.equals("run")
                ? List.of("run", "khrushchev-1964", "--out", folder.toString())
                : List.of("verify", "--out", folder.toString());
        Process process = begin(words);
        while (process.isAlive() && !isBegun(folder)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(halfWritten(folder)).isEmpty();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> all = Files.list(temporary())) {
            return all.filter(file -> !String.valueOf(file.getFileName()).startsWith("hsperfdata"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, run", "INT, run", "TERM, ensemble"})
    void whatIsMadeAgainAndInterruptedLeavesNothingInTheTemporaryFolder(String signal, String command)
            throws Exception {
        String folder = place.resolve("out").toString();
        assertThat(palace(command, "khrushchev-1964", "--quiet", "--out", folder))
                .isZero();
        Process process = begin(List.of("rerun", folder));
        while (process.isAlive() && (left().isEmpty() || !isBegun(left().get(0)))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(left()).isEmpty();
    }

    @Test
    void aPrecisionThatIsNotReachedIsALimit() throws IOException {
        String out = place.resolve("precise").toString();
        String[] command = {
            "ensemble",
            "khrushchev-1964",
            "--precision",
            "coup=0.001",
            "-n",
            "40",
            "--no-charts",
            "--quiet",
            "--out",
            out
        };

        assertThat(palace(command)).isEqualTo(7);
        assertThat(err.toString()).contains("The precision is not reached with 40 histories");
        assertThat(Path.of(out, "summary.json")).content().contains("\"ending\" : \"limit\"");
    }
}
