package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.experiment.Journal;
import palace.model.OutcomeClass;

class EnsembleCommandTest {
    private static final List<String> TABLES =
            List.of("runs.csv", "outcomes.csv", "incidence.csv", "bands.csv", "summary.json");

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err, true));
    }

    private Process begin(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Palace.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(place.resolve("out").toFile())
                .redirectError(place.resolve("err").toFile())
                .start();
    }

    private void assertSameTables(String one, String other) {
        for (String table : TABLES) {
            assertThat(place.resolve(one).resolve(table))
                    .hasSameBinaryContentAs(place.resolve(other).resolve(table));
        }
    }

    @Test
    void anEnsembleLeavesACompleteFolderAndAnAnswer() throws IOException {
        int code = palace("ensemble", "khrushchev-1964", "-n", "60", "--no-charts", "--out", folder("a"));

        assertThat(code).isZero();
        for (String table : TABLES) {
            assertThat(place.resolve("a").resolve(table)).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(place.resolve("a/runs.csv")))
                .hasSize(61)
                .first()
                .isEqualTo("cell,replication,seed,outcome,weeks,attempts,plots,betrayed,premature,attempt_week,target,"
                        + "arena,members,rallied_share,joined_share,aside_share,failure");
        assertThat(Files.readAllLines(place.resolve("a/outcomes.csv"))).hasSize(1 + OutcomeClass.values().length);
        assertThat(place.resolve("a/failures.csv")).doesNotExist();
        assertThat(out.toString()).contains("  In 60 histories the leader is removed by his own in ");
        assertThat(err.toString()).contains(" 50% 30 of 60 histories").doesNotContain("\r");
    }

    @Test
    @Tag("K35")
    void everyOutcomeHasARowAndTheCountsAddUp() throws IOException {
        palace("ensemble", "khrushchev-1964", "-n", "60", "--no-charts", "--quiet", "--out", folder("a"));

        List<String> rows = Files.readAllLines(place.resolve("a/outcomes.csv"));

        long sum = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            sum += Long.parseLong(cells[2]);
            assertThat(cells[3]).isEqualTo("60");
            assertThat(Double.parseDouble(cells[6])).isLessThanOrEqualTo(Double.parseDouble(cells[5]));
            assertThat(Double.parseDouble(cells[7])).isGreaterThanOrEqualTo(Double.parseDouble(cells[5]));
            assertThat(Double.parseDouble(cells[6])).isLessThan(Double.parseDouble(cells[7])); // never a bare number
            List<String> incidence = Files.readAllLines(place.resolve("a/incidence.csv"));
            incidence.stream()
                    .filter(line -> line.startsWith("0,21," + cells[1] + ","))
                    .forEach(last -> assertThat(last.split(",")[4]).isEqualTo(cells[5]));
        }
        assertThat(sum).isEqualTo(60);
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void theSameCommandAgainRunsNothingAndLeavesTheSameBytes() {
        palace("ensemble", "khrushchev-1964", "-n", "30", "--no-charts", "--out", folder("a"), "--threads", "1");
        palace("ensemble", "khrushchev-1964", "-n", "30", "--no-charts", "--out", folder("b"), "--threads", "3");
        palace("ensemble", "khrushchev-1964", "-n", "30", "--no-charts", "--out", folder("b"));

        assertSameTables("a", "b");
    }

    /** As in a clone, which holds results and no journal. */
    @Test
    void fewerHistoriesDoNotTakeThePlaceOfMoreThoughTheirJournalIsGone() throws IOException {
        palace("ensemble", "khrushchev-1964", "-n", "40", "--no-charts", "--quiet", "--out", folder("a"));
        Journal.clear(place.resolve("a"));

        assertThat(palace("ensemble", "khrushchev-1964", "-n", "30", "--no-charts", "--out", folder("a")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("holds 40 histories, more than the 30 that are asked for.");
        assertThat(Files.readAllLines(place.resolve("a/runs.csv"))).hasSize(41);
        assertThat(palace("ensemble", "khrushchev-1964", "-n", "30", "--no-charts", "--force", "--out", folder("a")))
                .isZero();
        assertThat(Files.readAllLines(place.resolve("a/runs.csv"))).hasSize(31);
    }

    @Test
    void noPictureOfFewerHistoriesStaysBesideTablesOfMore() {
        palace("ensemble", "bank-run", "-n", "10", "--report", "--quiet", "--out", folder("a"));
        assertThat(place.resolve("a/charts/outcomes.svg")).exists();
        palace("ensemble", "bank-run", "-n", "20", "--no-charts", "--quiet", "--out", folder("a"));

        assertThat(place.resolve("a/charts/outcomes.svg")).doesNotExist();
        assertThat(place.resolve("a/report.html")).doesNotExist();
        assertThat(place.resolve("a/runs.csv")).exists();
    }

    @Test
    void aTimeLimitEndsWithSevenAndTheSameCommandGoesOn() {
        palace("ensemble", "khrushchev-1964", "-n", "40", "--no-charts", "--out", folder("whole"));

        int code = palace("ensemble", "khrushchev-1964", "-n", "40", "--time-limit", "0s", "--out", folder("a"));

        assertThat(code).isEqualTo(7);
        assertThat(err.toString()).contains("Stopped at 0 of 40; nothing lost. The same command goes on.");
        assertThat(place.resolve("a/manifest.json")).content().contains("\"histories_to_go\" : 40");
        assertThat(palace("ensemble", "khrushchev-1964", "-n", "40", "--no-charts", "--out", folder("a")))
                .isZero();
        assertSameTables("whole", "a");
    }

    @ParameterizedTest
    @CsvSource({"TERM", "INT"})
    void aSignalSavesSaysHowToGoOnAndEndsWith130(String signal) throws Exception {
        String[] command = {
            "ensemble", "khrushchev-1964", "-n", "100000", "--no-charts", "--threads", "1", "--out", folder("a")
        };
        Process process = begin(command);
        Path runs = place.resolve("a/journal/runs");
        for (int wait = 0; wait < 600 && (!Files.exists(runs) || Files.size(runs) < 2000); wait++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        String words = Files.readString(place.resolve("err"), StandardCharsets.UTF_8);
        assertThat(words)
                .containsPattern("Stopped at [1-9][0-9 ]* of 100 000; nothing lost. The same command goes on.");
        String done = words.replaceAll("(?s).*Stopped at ([0-9 ]*) of.*", "$1").replace(" ", "");
        assertThat(palace("ensemble", "khrushchev-1964", "-n", done, "--no-charts", "--quiet", "--out", folder("a")))
                .isZero();
        palace("ensemble", "khrushchev-1964", "-n", done, "--no-charts", "--quiet", "--out", folder("whole"));
        assertSameTables("whole", "a");
    }

    @Test
    void aFolderOfAnotherDesignIsRefused() {
        palace("ensemble", "khrushchev-1964", "-n", "5", "--no-charts", "--quiet", "--out", folder("a"));

        int code = palace("ensemble", "khrushchev-1964", "-n", "5", "--seed", "2", "--out", folder("a"));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("holds other results").contains("--force");
    }

    @Test
    void expectationsGiveAnExitCode() throws IOException {
        Path file = place.resolve("case.yaml");
        String text = Files.readString(Path.of("scenarios/record/khrushchev-1964.yaml"));

        Files.writeString(file, text + "\nexpect: [\"share(street_overthrow) < 0.5\"]\n");
        assertThat(palace("ensemble", file.toString(), "-n", "40", "--no-charts", "--out", folder("a")))
                .isZero();
        assertThat(out.toString()).contains("PASS      share(street_overthrow) < 0.5");
        Files.writeString(file, text + "\nexpect: [\"share(street_overthrow) > 0.5\"]\n");
        assertThat(palace("ensemble", file.toString(), "-n", "40", "--no-charts", "--out", folder("b")))
                .isEqualTo(5);
        Files.writeString(file, text + "\nexpect: [\"share(street_overthrow) < 0.001\"]\n");
        assertThat(palace("ensemble", file.toString(), "-n", "40", "--no-charts", "--out", folder("c")))
                .isEqualTo(6);
        Files.writeString(file, text + "\nexpect: [\"share(coups) < 0.001\"]\n");
        assertThat(palace("ensemble", file.toString(), "-n", "40", "--no-charts", "--out", folder("d")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("no share is called 'coups'");
    }

    @Test
    void aCaseComparedWithItselfDiffersNowhere() throws IOException {
        int code = palace(
                "compare", "khrushchev-1964", "khrushchev-1964", "-n", "30", "--no-charts", "--out", folder("a"));

        assertThat(code).isZero();
        List<String> rows = Files.readAllLines(place.resolve("a/differences.csv"));
        assertThat(rows).hasSize(11);
        for (String row : rows.subList(1, 2 + OutcomeClass.values().length)) {
            String[] cells = row.split(",", -1);
            assertThat(cells[1]).isEqualTo(cells[2]);
            assertThat(cells[3]).isEqualTo("0.0");
            assertThat(cells[8]).isIn("1.0", "");
        }
        assertThat(out.toString()).contains("The removal of Khrushchev: nothing changes.", "one and the same");
    }

    @Test
    void aComparisonTellsWhatAChangeWouldDo() {
        int code = palace(
                "compare",
                "khrushchev-1964",
                "--b-set",
                "leader.absences=[]",
                "-n",
                "30",
                "--no-charts",
                "--out",
                folder("a"));

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("With leader.absences=[]: coup ")
                .containsPattern("30\\s+paired\\s+histories")
                .contains("would not have happened");
    }
}
