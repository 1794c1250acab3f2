package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.cli.study.EnsembleCommand;
import palace.random.Draws;
import palace.simulation.CaseModel;
import palace.simulation.HistorySource;
import picocli.CommandLine;

/** Histories that cannot be finished, as the user meets them. No shipped case has one, so some are broken here. */
class FailedHistoriesTest {
    private static final List<Long> BROKEN = List.of(3L, 17L, 18L);

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The same run, but three histories break down at their start. */
    private static CaseModel fragile(HistorySource source) {
        CaseModel run = (CaseModel) source;
        return new CaseModel(
                draws -> {
                    for (long replication : BROKEN) {
                        if (draws.key(0, 0) == Draws.of(5, replication).key(0, 0)) {
                            throw new IllegalStateException("=the ledger\nis torn");
                        }
                    }
                    return run.start().apply(draws);
                },
                run.overview(),
                run.timeline(),
                run.weeks(),
                run.stopAtFall(),
                0,
                run.groups());
    }

    private int ensemble(String... more) {
        var command = new CommandLine(new EnsembleCommand(FailedHistoriesTest::fragile))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true));
        String[] words = {
            "khrushchev-1964",
            "--seed",
            "5",
            "-n",
            "25",
            "--set",
            "politics.terror=0.31",
            "--no-charts",
            "--out",
            place.resolve("a").toString()
        };
        return command.execute(
                Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new));
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(place.resolve("a").resolve(table));
    }

    @Test
    void theyAreNamedWithReasonAndRerunTheOthersGoOnAndTheExitCodeIsFour() throws IOException {
        assertThat(ensemble()).isEqualTo(4);

        assertThat(lines("failures.csv"))
                .containsExactly(
                        "cell,replication,seed,reason,rerun",
                        "0,3,5,\"'=the ledger is torn\","
                                + "./palace run khrushchev-1964 --seed 5 --set"
                                + " politics.terror=0.31 --replication 3",
                        "0,17,5,\"'=the ledger is torn\","
                                + "./palace run khrushchev-1964 --seed 5 --set"
                                + " politics.terror=0.31 --replication 17",
                        "0,18,5,\"'=the ledger is torn\","
                                + "./palace run khrushchev-1964 --seed 5 --set"
                                + " politics.terror=0.31 --replication 18");
        assertThat(lines("runs.csv")).hasSize(26).contains("0,3,5,,,,,,,,,,,,,,\"'=the ledger is torn\"");
        assertThat(place.resolve("a/summary.json")).content().contains("\"failed\" : 3", "\"histories\" : 25");
        assertThat(place.resolve("a/manifest.json")).content().contains("\"failed\" : 3", "failures.csv");
        assertThat(out.toString())
                .containsIgnoringWhitespaces("3 histories failed and count in every share: see failures.csv.");
    }

    @Test
    void theyStayInEveryDenominator() throws IOException {
        ensemble("--quiet");

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("3 of 25 histories failed: ", "failures.csv says why");
        long finished = 0;
        for (String row : lines("outcomes.csv").subList(1, 8)) {
            String[] cells = row.split(",");
            finished += Long.parseLong(cells[2]);
            assertThat(cells[3]).isEqualTo("25");
            assertThat(cells[4]).isEqualTo("3");
            assertThat(Double.parseDouble(cells[5])).isEqualTo(Long.parseLong(cells[2]) / 25.0);
        }
        assertThat(finished).isEqualTo(22);
    }

    @Test
    void theirRerunIsAHistoryOfTheSameCase() throws IOException {
        ensemble("--quiet");
        String rerun = lines("failures.csv").get(1).split(",", 5)[4];
        String[] words = rerun.replace("./palace ", "").split(" ");

        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--no-charts", "--out", place.resolve("again").toString()));
        assertThat(Palace.run(all, new PrintWriter(out), new PrintWriter(err, true)))
                .isZero();
        assertThat(place.resolve("again/summary.json")).content().contains("\"replication\" : 3");
    }

    @Test
    void shardsKeepThemAndTheMergeSaysSoToo() throws IOException {
        assertThat(ensemble("--shard", "1/2")).isEqualTo(4); // 18, the others are odd
        assertThat(ensemble("--shard", "2/2")).isEqualTo(4);
        assertThat(ensemble()).isEqualTo(4);
        List<String> whole = lines("failures.csv");
        List<String> runs = lines("runs.csv");

        int code = Palace.run(
                List.of(
                        "merge",
                        place.resolve("a/shard-1-of-2").toString(),
                        place.resolve("a/shard-2-of-2").toString(),
                        "--no-charts",
                        "--out",
                        place.resolve("joined").toString()),
                new PrintWriter(out),
                new PrintWriter(err, true));

        assertThat(code).isEqualTo(4);
        assertThat(Files.readAllLines(place.resolve("joined/failures.csv"))).isEqualTo(whole);
        assertThat(Files.readAllLines(place.resolve("joined/runs.csv"))).isEqualTo(runs);
    }
}
