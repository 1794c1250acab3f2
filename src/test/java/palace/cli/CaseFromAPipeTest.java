package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pipe gives what is written into it once, and whoever opens it again waits for ever. */
class CaseFromAPipeTest {
    private static final Path CASE = Path.of("scenarios/record/khrushchev-1964.yaml");
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path pipe;

    @BeforeEach
    void pipe() throws IOException, InterruptedException {
        pipe = pipe("case", Files.readString(CASE));
    }

    private Path pipe(String name, String text) throws InterruptedException {
        Path pipe = place.resolve(name);
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            made = false;
        }
        assumeTrue(made, "no pipe can be made here");
        apart(() -> {
            try {
                Files.writeString(pipe, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return 0;
        });
        return pipe;
    }

    /** In a thread that does not keep the machine from ending. */
    private static CompletableFuture<Integer> apart(java.util.function.IntSupplier work) {
        var done = new CompletableFuture<Integer>();
        var thread = new Thread(() -> {
            try {
                done.complete(work.getAsInt());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return done;
    }

    private int palace(List<String> words) throws Exception {
        return apart(() -> Palace.run(words, new PrintWriter(out, true), new PrintWriter(err, true)))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run PIPE --no-charts",
                "run PIPE --replication 2 --no-charts",
                "ensemble PIPE -n 4 --no-charts",
                "compare PIPE --b-set politics.terror=0.9 -n 2 --no-charts",
                "compare PIPE --b-set leader.health=fair -n 2 --no-charts",
                "pivots PIPE -n 3 --no-charts",
                "indicators PIPE -n 3 --no-charts"
            })
    void aCaseIsReadOnce(String command) throws Exception {
        Path folder = place.resolve("out");
        var words =
                new ArrayList<>(List.of(command.replace("PIPE", pipe.toString()).split(" ")));
        words.addAll(List.of("--out", folder.toString()));

        assertThat(palace(words)).as(err.toString()).isZero();
        assertThat(folder.resolve("manifest.json")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show PIPE", "validate PIPE", "diff PIPE khrushchev-1964", "job k8s PIPE"})
    void soIsOneThatIsOnlyLookedAt(String command) throws Exception {
        assertThat(palace(List.of(command.replace("PIPE", pipe.toString()).split(" "))))
                .as(err.toString())
                .isZero();
    }

    @Test
    void theTasksOfAJobCannotReadIt() throws Exception {
        assertThat(palace(List.of("job", "slurm", pipe.toString()))).isEqualTo(2);
        assertThat(err.toString()).contains("is no file that the tasks of a job can read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run PIPE", "ensemble PIPE -n 4", "compare antiparty-1957 PIPE -n 2", "compare PIPE PIPE -n 2"})
    void theFolderKeepsWhatCameThroughIt(String command) throws Exception {
        String folder = place.resolve("out").toString();
        var words =
                new ArrayList<>(List.of(command.replace("PIPE", pipe.toString()).split(" ")));
        words.addAll(List.of("--no-charts", "--out", folder));
        assertThat(palace(words)).as(err.toString()).isZero();

        assertThat(palace(List.of("rerun", folder))).as(err.toString()).isZero();
        assertThat(out.toString()).contains("The same bytes: ");
    }

    /** A design whose case lies beside no pipe and is shipped. */
    private String design() throws InterruptedException {
        return pipe("design", """
                        schema: 1
                        design: { id: from-a-pipe, title: "Out of a pipe" }
                        scenario: khrushchev-1964
                        kind: grid
                        replications: 2
                        weeks: 8
                        factors:
                          - { name: terror, path: politics.terror, values: [0.1, 0.9] }
                        """).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep PIPE", "sensitivity PIPE --method morris --rows 2"})
    void theFolderKeepsADesignThatCameThroughIt(String command) throws Exception {
        String folder = place.resolve("out").toString();
        var words = new ArrayList<>(List.of(command.replace("PIPE", design()).split(" ")));
        words.addAll(List.of("--no-charts", "--out", folder));
        assertThat(palace(words)).as(err.toString()).isZero();

        assertThat(palace(List.of("rerun", folder))).as(err.toString()).isZero();
        assertThat(out.toString()).contains("The same bytes: ");
    }

    @Test
    void partsOfADesignThatCameThroughItAreJoined() throws Exception {
        String folder = place.resolve("out").toString();
        assertThat(palace(List.of("sweep", design(), "--shard", "1/1", "--no-charts", "--out", folder)))
                .as(err.toString())
                .isZero();

        String whole = place.resolve("whole").toString();
        assertThat(palace(List.of("merge", folder, "--no-charts", "--out", whole)))
                .as(err.toString())
                .isZero();
    }

    @Test
    void aHistoryOfItCanBeExplained() throws Exception {
        String folder = place.resolve("out").toString();
        assertThat(palace(List.of("run", pipe.toString(), "--no-charts", "--out", folder)))
                .as(err.toString())
                .isZero();

        assertThat(palace(List.of("explain", folder))).as(err.toString()).isZero();
    }

    @Test
    void partsOfItAreJoined() throws Exception {
        String folder = place.resolve("out").toString();
        assertThat(palace(List.of(
                        "ensemble", pipe.toString(), "-n", "4", "--shard", "1/1", "--no-charts", "--out", folder)))
                .as(err.toString())
                .isZero();

        String whole = place.resolve("whole").toString();
        assertThat(palace(List.of("merge", folder, "--no-charts", "--out", whole)))
                .as(err.toString())
                .isZero();
    }
}
