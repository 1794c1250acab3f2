package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes from one, two and seven threads, and from seven shards that were killed 25 times. */
class KillProofTest {
    private static final int KILLS = 25;
    private static final int SHARDS = 7;
    private static final long CHOSEN_BEFORE_THE_FIRST_RUN = 1;
    private static final List<String> FILES = List.of(
            "runs.csv", "outcomes.csv", "incidence.csv", "bands.csv", "summary.json", "journal/runs", "journal/bands");

    @TempDir
    private Path place;

    private List<String> ensemble(String into, String... more) {
        var words = new ArrayList<>(List.of(
                "ensemble",
                "khrushchev-1964",
                "-n",
                "700",
                "--no-charts",
                "--quiet",
                "--out",
                place.resolve(into).toString()));
        words.addAll(List.of(more));
        return words;
    }

    private int palace(List<String> words) {
        return Palace.run(words, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
    }

    private Process begin(List<String> words, int number) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Palace.class.getName()));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("words-" + number).toFile())
                .start();
    }

    /** Kills a shard again and again at drawn moments; returns how often that was amid its histories. */
    private int kill(int number, int times) throws Exception {
        var random = new SplittableRandom(CHOSEN_BEFORE_THE_FIRST_RUN + number);
        Path journal = place.resolve("parts/shard-%d-of-%d/journal".formatted(number, SHARDS));
        int atWork = 0;
        for (int time = 0; time < times; time++) {
            long before = size(journal.resolve("runs"));
            Process process = begin(ensemble("parts", "--shard", number + "/" + SHARDS, "--threads", "1"), number);
            int drawn = random.nextInt(5000);
            long later = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(6000);
            while (process.isAlive() && System.nanoTime() < later && size(journal.resolve("runs")) < before + drawn) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            if (time % 3 == 2) {
                process.destroy(); // SIGTERM: it saves first
            } else {
                process.destroyForcibly();
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            atWork += process.exitValue() != 0 && size(journal.resolve("runs")) > before ? 1 : 0;
        }
        return atWork;
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private void assertSameFiles(String one, String other) {
        for (String file : FILES) {
            assertThat(place.resolve(one).resolve(file))
                    .hasSameBinaryContentAs(place.resolve(other).resolve(file));
        }
    }

    @Test
    void threadsShardsAndKillsLeaveTheSameBytes() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        int amid = 0;
        try {
            var kills = new ArrayList<Future<Integer>>();
            for (int number = 1; number <= SHARDS; number++) {
                int shard = number;
                int times = KILLS / SHARDS + (number <= KILLS % SHARDS ? 1 : 0);
                kills.add(two.submit(() -> kill(shard, times)));
            }
            for (Future<Integer> killed : kills) {
                amid += killed.get();
            }
        } finally {
            two.shutdownNow();
        }
        for (int number = 1; number <= SHARDS; number++) {
            assertThat(palace(ensemble("parts", "--shard", number + "/" + SHARDS)))
                    .isZero();
        }
        String parts = place.resolve("parts").toString();
        assertThat(palace(List.of("merge", parts, "--out", parts, "--no-charts", "--quiet")))
                .isZero();
        palace(ensemble("one", "--threads", "1"));
        palace(ensemble("two", "--threads", "2"));
        palace(ensemble("seven", "--threads", "7"));

        assertThat(amid).isGreaterThanOrEqualTo(KILLS / 5);
        assertSameFiles("one", "two");
        assertSameFiles("one", "seven");
        assertSameFiles("one", "parts");
    }
}
