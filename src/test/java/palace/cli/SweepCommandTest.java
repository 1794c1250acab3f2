package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepCommandTest {
    private static final List<String> FILES = List.of(
            "design.csv", "runs.csv", "responses.csv", "outcomes.csv", "effects.csv", "parameters.csv", "summary.json");

    private static final String DESIGN = """
        schema: 1
        design: { id: trial, title: A trial }
        scenario: khrushchev-1964
        kind: grid
        replications: 20
        factors:
          - { name: terror, path: politics.terror, values: [0.1, 0.9] }
          - { name: guard, mechanism: Guard }
        """;

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String design = "";

    @BeforeEach
    void writeDesign() throws IOException {
        design = Files.writeString(place.resolve("trial.yaml"), DESIGN).toString();
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err, true));
    }

    private int sweep(String folder, String... more) {
        var arguments = new ArrayList<>(List.of("sweep", design, "--no-charts", "--out", folder(folder)));
        arguments.addAll(List.of(more));
        return palace(arguments.toArray(new String[0]));
    }

    private void assertSameFiles(String one, String other) {
        for (String file : FILES) {
            assertThat(place.resolve(one).resolve(file))
                    .hasSameBinaryContentAs(place.resolve(other).resolve(file));
        }
    }

    private List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(place.resolve(file));
        return lines.subList(1, lines.size());
    }

    @Test
    void aSweepLeavesACompleteFolderAnAnswerAndATable() throws IOException {
        assertThat(sweep("a")).isZero();

        assertThat(rows("a/design.csv"))
                .containsExactly(
                        "0,0.1,\"on\",\"terror 0.1, guard on\"",
                        "1,0.1,\"off\",\"terror 0.1, guard off\"",
                        "2,0.9,\"on\",\"terror 0.9, guard on\"",
                        "3,0.9,\"off\",\"terror 0.9, guard off\"");
        assertThat(rows("a/runs.csv")).hasSize(80);
        assertThat(rows("a/runs.csv").get(4)).startsWith("0,1,1,");
        assertThat(rows("a/outcomes.csv")).hasSize(36);
        assertThat(Files.readAllLines(place.resolve("a/responses.csv")).get(0))
                .isEqualTo(
                        "cell,terror,guard,response,estimate,low,high,interval,level,runs,failed,numerator,denominator");
        assertThat(place.resolve("a/manifest.json")).content().contains("Cells share their chance");
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("The share of histories that end in a coup ")
                .contains("It is moved most by terror: +")
                .contains("change (95%, each alone)")
                .contains("20 histories in each of 4 cells, under the same chance in all of them.")
                .contains("terror 0.9, guard off ");
        assertThat(err.toString()).contains(" 50% 40 of 80 histories").contains(" 10 in each of 4 cells");
    }

    @Test
    void everyEstimateIsItsNumeratorOverItsDenominator() throws IOException {
        sweep("a", "--quiet");
        List<String> known = rows("a/responses.csv").stream()
                .filter(row -> !row.split(",", -1)[4].isEmpty())
                .toList();

        assertThat(known).hasSizeGreaterThan(40).allSatisfy(row -> {
            String[] cells = row.split(",", -1);
            double ratio = Double.parseDouble(cells[11]) / Double.parseDouble(cells[12]);
            assertThat(Double.parseDouble(cells[4])).isCloseTo(ratio, within(1e-4 * Math.abs(ratio)));
        });
    }

    @Test
    void aCellIsTheEnsembleOfTheSameCase() throws IOException {
        sweep("a", "--quiet");
        palace(
                "ensemble",
                "khrushchev-1964",
                "--set",
                "politics.terror=0.9",
                "--without",
                "Guard",
                "-n",
                "20",
                "--no-charts",
                "--quiet",
                "--out",
                folder("b"));

        List<String> swept = rows("a/runs.csv").stream()
                .filter(row -> row.startsWith("3,"))
                .map(row -> row.substring(2))
                .toList();
        List<String> alone =
                rows("b/runs.csv").stream().map(row -> row.substring(2)).toList();
        assertThat(swept).hasSameSizeAs(alone);
        for (int i = 0; i < alone.size(); i++) {
            assertThat(swept.get(i)).startsWith(alone.get(i));
        }
        String coups = rows("b/outcomes.csv").get(2).split(",")[5];
        assertThat(rows("a/responses.csv")).anyMatch(row -> row.startsWith("3,0.9,\"off\",share_coup," + coups + ","));
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void whatIsLeftDoesNotDependOnThreadsOrInterruptions() {
        sweep("a", "--threads", "1");
        assertThat(sweep("b", "--time-limit", "0s")).isEqualTo(7);
        assertThat(err.toString()).contains("Stopped at 0 of 80, 0 in each cell; nothing lost.");
        assertThat(place.resolve("b/manifest.json")).content().contains("\"histories_to_go\" : 80");
        sweep("b", "-n", "7", "--threads", "2");
        assertThat(sweep("b")).isZero();
        sweep("b");

        assertSameFiles("a", "b");
    }

    @Test
    void killedInTheMiddleItGoesOnToTheSameBytes() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int kill = 1; kill <= 2; kill++) {
            Path runs = place.resolve("killed/journal/runs");
            long before = Files.exists(runs) ? Files.size(runs) : 0;
            Process process = new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Palace.class.getName(),
                            "sweep",
                            design,
                            "-n",
                            "100000",
                            "--no-charts",
                            "--threads",
                            "1",
                            "--out",
                            folder("killed"))
                    .redirectErrorStream(true)
                    .redirectOutput(place.resolve("words").toFile())
                    .start();
            while (process.isAlive() && (!Files.exists(runs) || Files.size(runs) < before + 3000)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            process.destroyForcibly().waitFor();
            assertThat(process.exitValue()).isEqualTo(137);
        }

        assertThat(sweep("killed", "-n", "1500")).isZero();
        sweep("whole", "-n", "1500");
        assertSameFiles("whole", "killed");
    }

    @Test
    void shardsTogetherAreTheWhole() throws IOException {
        sweep("whole", "--quiet");
        int parts = 8; // of four cells: a part has histories of one cell only

        var together = new ArrayList<String>();
        for (int part = 1; part <= parts; part++) {
            assertThat(sweep("parts", "--shard", part + "/" + parts, "--quiet")).isZero();
            together.addAll(rows("parts/shard-%d-of-%d/runs.csv".formatted(part, parts)));
        }
        assertThat(together).containsExactlyInAnyOrderElementsOf(rows("whole/runs.csv"));
    }

    @Test
    void theTableSaysWhatItsColumnsAreAndTheirNamesInTheTables() throws IOException {
        assertThat(sweep("a", "-n", "2")).isZero();

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("share attempt: share of histories with an attempt (share_attempt); success share: share of"
                        + " attempts that succeed (success_share);");
    }

    @Test
    void aFolderOfAnotherDesignIsRefused() throws IOException {
        sweep("a", "--quiet", "-n", "2");

        assertThat(sweep("a", "--set", "politics.openness=0.9")).isEqualTo(2);
        assertThat(err.toString())
                .contains("holds other results (another design, or other facts of the case that it varies)")
                .contains("--force");
        Files.writeString(place.resolve("trial.yaml"), DESIGN.replace("0.9]", "0.8]"));
        assertThat(sweep("a")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("content of the scenario");
        assertThat(sweep("a", "--force", "-n", "2")).isZero();
        assertThat(rows("a/design.csv")).anyMatch(row -> row.startsWith("2,0.8,"));
    }

    @Test
    void anInvalidDesignEndsWithThreeAndRunsNothing() throws IOException {
        Files.writeString(place.resolve("trial.yaml"), DESIGN.replace("politics.terror", "politics.teror"));

        assertThat(sweep("a")).isEqualTo(3);
        assertThat(err.toString())
                .contains("trial.yaml:7:")
                .contains("there is no 'politics.teror'.")
                .contains("Maybe 'politics.terror'.");
        assertThat(place.resolve("a")).doesNotExist();
        assertThat(palace("sweep", "rivalry-densty")).isEqualTo(3);
        assertThat(err.toString())
                .contains("There is no design 'rivalry-densty'.")
                .contains("Maybe 'rivalry-density'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set politics.terror=0.5|--set politics.terror: the factor 'terror' of this design moves it from"
                        + " cell to cell.",
                "--set politics=0.5|--set politics: the factor 'terror' of this design moves it from cell to cell.",
                "-n 0|-n must be at least 1, but was 0.",
                "--precision coup=0.1|sweep takes -n, not --precision: all cells get as many.",
                "--without Gard|No mechanism is called 'Gard'.",
                "--shard 8/7|a shard must be K/N with 1 <= K <= N, but was 8/7",
                "--weeks 0|--weeks must be in 1 to 5200, but was 0.",
            })
    void aWrongCommandLineEndsWithTwo(String options, String said) {
        assertThat(sweep("a", options.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(said);
        assertThat(place.resolve("a")).doesNotExist();
    }

    @Test
    void theSummaryIsOneObjectOnStandardOutput() throws IOException {
        sweep("a", "--format", "json", "-n", "3");

        assertThat(out.toString())
                .isEqualTo(Files.readString(place.resolve("a/summary.json")))
                .contains("\"replications\" : 3")
                .contains("\"response\" : \"share_coup\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'factors: [{ name: terror, path: politics.terror, values: [0.1, 0.5, 0.9] }]',lines-outcomes",
        "'factors: [{ name: predation, mechanism: Predation }]',lines-outcomes",
        "'factors: [{ name: t, path: politics.terror, values: [0.1, 0.9] }, { name: g, mechanism: Guard"
                + " }]',map-share-coup",
        "'factors: [{ name: t, path: politics.terror, range: [0, 1], steps: 3 },"
                + " { name: m, path: politics.mystique, range: [0, 1], steps: 3 }]',map-share-coup",
        "'factors: [{ name: t, path: politics.terror, values: [0.1, 0.9] }, { name: g, mechanism: Guard },"
                + " { name: p, mechanism: Predation }]',factors-share-coup",
    })
    void chartsFollowTheNumberOfFactors(String factors, String chart) throws IOException {
        Files.writeString(place.resolve("trial.yaml"), DESIGN.substring(0, DESIGN.indexOf("factors:")) + factors);

        assertThat(palace("sweep", design, "-n", "6", "--quiet", "--out", folder("a")))
                .isZero();

        assertThat(place.resolve("a/charts/" + chart + ".svg")).content().contains("<svg");
        assertThat(place.resolve("a/charts/" + chart + ".png")).isNotEmptyFile();
        assertThat(place.resolve("a/manifest.json")).content().doesNotContain("A file of this folder.");
        assertThat(out.toString() + err).isEmpty();
    }

    /** Three values or more each way have lines of equal answers, and the caption says what they are. */
    @ParameterizedTest
    @CsvSource({"3,true", "2,false"})
    void linesOfAMapAreExplainedWhereThereAreAny(int steps, boolean lines) throws IOException {
        String factor = "{ name: %s, path: politics.%s, range: [0, 1], steps: " + steps + " }";
        Files.writeString(
                place.resolve("trial.yaml"),
                DESIGN.substring(0, DESIGN.indexOf("factors:"))
                        + "factors: [%s, %s]"
                                .formatted(factor.formatted("t", "terror"), factor.formatted("m", "mystique")));

        assertThat(palace("sweep", design, "-n", "6", "--quiet", "--out", folder("a")))
                .isZero();

        var maps = new StringBuilder();
        try (DirectoryStream<Path> charts = Files.newDirectoryStream(place.resolve("a/charts"), "map-*.svg")) {
            for (Path chart : charts) {
                maps.append(Files.readString(chart).replaceAll("<[^>]*>|\\s+", " "));
            }
        }
        assertThat(maps.toString().replaceAll(" +", " ").contains("white lines join"))
                .isEqualTo(lines);
    }

    @Test
    void aListAndADrawnDesignHaveChartsToo() throws IOException {
        String head = DESIGN.substring(0, DESIGN.indexOf("kind:"));
        Files.writeString(
                place.resolve("trial.yaml"),
                head
                        + "kind: list\n"
                        + "points: [{ label: as it was }, { set: { politics.terror: 0.9 }, without: Guard }]\n");
        assertThat(palace("sweep", design, "-n", "6", "--quiet", "--out", folder("a")))
                .isZero();
        Files.writeString(
                place.resolve("trial.yaml"),
                head + "kind: latin-hypercube\n"
                        + "points: 6\n"
                        + "factors: [{ name: t, path: politics.terror, range: [0, 1] }, { name: g, mechanism: Guard"
                        + " }]\n");
        assertThat(palace("sweep", design, "-n", "6", "--quiet", "--out", folder("b")))
                .isZero();

        assertThat(place.resolve("a/charts/lines-outcomes.png")).isNotEmptyFile();
        assertThat(rows("a/design.csv"))
                .containsExactly("0,,\"on\",\"as it was\"", "1,0.9,\"off\",\"politics.terror 0.9, without Guard\"");
        assertThat(place.resolve("b/charts/factors-share-coup.png")).isNotEmptyFile();
        assertThat(rows("b/effects.csv")).allMatch(row -> row.matches(".*,least_squares,(true|false)"));
        assertThat(place.resolve("b/summary.json")).content().contains("(at 5% for all 2 factors together)");
    }

    @Test
    void aDryRunSaysHowMuchThereIsToDoAndWritesNothing() {
        assertThat(sweep("a", "--dry-run", "-n", "5000")).isZero();

        assertThat(out.toString())
                .contains("terror: 0.1, 0.9  [politics.terror]")
                .contains("guard: on, off  [Guard]")
                .contains("4 cells, 5 000 histories of each: 20 000 histories here")
                .containsPattern("about [0-9]+.* on [0-9]+ threads?, about [0-9.]+ MB on the disk")
                .contains("Nothing was written.");
        assertThat(place.resolve("a")).doesNotExist();
    }

    @Test
    void aDryRunIsRightAboutTheDiskWithinHalf() throws IOException {
        sweep("a", "--dry-run", "--format", "json", "-n", "200");
        sweep("a", "--quiet", "-n", "200");

        String json = out.toString();
        long said = Long.parseLong(json.replaceAll("(?s).*\"bytes\" : (\\d+).*", "$1"));
        long taken = Files.size(place.resolve("a/runs.csv")) + Files.size(place.resolve("a/journal/runs"));
        assertThat((double) said / taken).isBetween(0.67, 1.5);
    }

    @Test
    void twoSweepsAreComparedCellByCell() throws IOException {
        sweep("a", "--quiet", "-n", "150");
        sweep("b", "--quiet", "-n", "150", "--seed", "2");
        sweep("c", "--quiet", "-n", "150", "--set", "leak.each=5", "--weeks", "8");

        assertThat(palace("compare", folder("a"), folder("b"), "--out", folder("ab")))
                .isZero();
        assertThat(out.toString())
                .contains("Nothing moved beyond noise in ")
                .contains("with Holm's")
                .contains("    seed: from 1 to 2");
        assertThat(rows("ab/moved.csv")).hasSizeGreaterThan(50).noneMatch(row -> row.endsWith(",true"));
        assertThat(palace("compare", folder("a"), folder("c"), "--out", folder("ac")))
                .isZero();
        assertThat(out.toString()).contains("    leak.each: from 0.11 to 5").contains("    weeks: from 22 to 8");
        assertThat(rows("ac/moved.csv")).anyMatch(row -> row.endsWith(",true"));
        assertThat(palace("compare", folder("a"), "khrushchev-1964")).isEqualTo(2);
        assertThat(err.toString()).contains("'khrushchev-1964' is not a folder of one.");
    }
}
