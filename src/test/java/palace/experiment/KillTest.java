package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost by {@code kill -9}: a real process is really killed. */
class KillTest {
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    private Process begin(Path results) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        results.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("words").toFile())
                .start();
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Kills at a moment when the journal has just grown by some bytes: in the middle of work, whatever the machine. */
    private static void killWhenGrown(Process process, Path journal, long by) throws Exception {
        long before = size(journal);
        while (process.isAlive() && size(journal) < before + by) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    @Test
    void killedAtManyMomentsItEndsWithTheBytesOfAnUndisturbedRun() throws Exception {
        Path killed = folder.resolve("killed");
        Path journal = killed.resolve("journal/runs");
        int killedAtWork = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = begin(killed);
            killWhenGrown(process, journal, 1 + 397L * kill);
            killedAtWork += process.exitValue() == 0 ? 0 : 1;
        }
        Results ended = Victim.complete(killed, Watch.NOBODY);
        Path whole = folder.resolve("whole");
        Victim.complete(whole, Watch.NOBODY);

        assertThat(killedAtWork).isGreaterThanOrEqualTo(3);
        assertThat(ended.histories()).isEqualTo(Victim.REPLICATIONS);
        for (String file : List.of("journal/runs", "journal/bands")) {
            assertThat(Files.readAllBytes(killed.resolve(file))).isEqualTo(Files.readAllBytes(whole.resolve(file)));
        }
        assertThat(killed.resolve("journal/.bands.part")).doesNotExist();
    }

    @Test
    void aSecondProcessOnAFolderIsToldSoAndDisturbsNobody() throws Exception {
        Path results = folder.resolve("shared");
        try (Journal ours = Journal.open(results, Experiment.ensemble("to be killed", Trial.khrushchev(), 1), false)) {
            Process second = begin(results);

            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isNotZero();
            assertThat(folder.resolve("words")).content().contains("another process is working in this folder");
            assertThat(ours.count()).isZero();
        }
    }
}
