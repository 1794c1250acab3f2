package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityCommandTest {
    /** One factor that decides whether anybody dares, and one that is read only where a case has a treasury. */
    private static final String DESIGN = """
            schema: 1
            design: { id: trial, title: A trial }
            scenario: khrushchev-1964
            replications: 12
            responses: [share_attempt, mean_discontent_share]
            factors:
              - { name: terror, path: politics.terror, range: [0.1, 0.9] }
              - { name: rumours, path: treasury.rumours, range: [0, 4] }
            """;

    private static final List<String> FILES =
            List.of("indices.csv", "design.csv", "responses.csv", "runs.csv", "summary.json");

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String design = "";

    @BeforeEach
    void writeDesign() throws IOException {
        design = Files.writeString(place.resolve("trial.yaml"), DESIGN).toString();
    }

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err, true));
    }

    private int sensitivity(String folder, String... more) {
        var arguments = new ArrayList<>(List.of(
                "sensitivity",
                design,
                "--no-charts",
                "--quiet",
                "--out",
                place.resolve(folder).toString()));
        arguments.addAll(List.of(more));
        return palace(arguments.toArray(new String[0]));
    }

    /** A cell of indices.csv. */
    private double number(String folder, String row, int column) throws IOException {
        return Files.readAllLines(place.resolve(folder).resolve("indices.csv")).stream()
                .filter(line -> line.startsWith(row + ","))
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[column]))
                .findFirst()
                .orElseThrow();
    }

    private void assertSameFiles(String one, String other) {
        for (String file : FILES) {
            assertThat(place.resolve(one).resolve(file))
                    .hasSameBinaryContentAs(place.resolve(other).resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource({"morris, mu_star, 10, 3, 100", "sobol, total, 32, 2, 200"})
    void whatMattersStandsAboveTheDummyAndWhatIsNotReadDoesNot(
            String method, String index, String rows, int indices, String histories) throws IOException {
        assertThat(sensitivity("a", "--method", method, "--rows", rows, "-n", histories))
                .isZero();

        List<String> lines = Files.readAllLines(place.resolve("a/indices.csv"));
        assertThat(lines.get(0)).startsWith("response,factor,method,index,estimate,low,high,rank_first_probability");
        assertThat(lines).hasSize(1 + 2 * indices * 3);
        String terror = "share_attempt,terror,%s,%s".formatted(method, index);
        String rumours = "share_attempt,rumours,%s,%s".formatted(method, index);
        assertThat(number("a", terror, 7)).isGreaterThan(0.9);
        assertThat(number("a", terror, 8)).isGreaterThan(0.95);
        assertThat(number("a", rumours, 4)).isLessThan(number("a", terror, 4) / 2);
        assertThat(place.resolve("a/summary.json"))
                .content()
                .contains("Known to move the share of histories with an attempt beyond noise: terror (")
                .contains("Not told from noise: rumours.");
    }

    @Test
    void threadsShardsAndInterruptionsLeaveTheSameBytes() {
        sensitivity("one", "--rows", "4", "--threads", "1");
        assertThat(sensitivity("two", "--rows", "4", "--time-limit", "0s")).isEqualTo(7);
        sensitivity("two", "--rows", "4", "--threads", "3");
        for (int number = 1; number <= 3; number++) {
            assertThat(sensitivity("parts", "--rows", "4", "--shard", number + "/3"))
                    .isZero();
        }
        String parts = place.resolve("parts").toString();
        assertThat(palace("merge", parts, "--out", parts, "--no-charts", "--quiet"))
                .as(err.toString())
                .isZero();

        assertSameFiles("one", "two");
        assertSameFiles("one", "parts");
    }

    @Test
    void everyPointHasAChanceOfItsOwnAndEachRowCanBeRunAgain() throws IOException {
        sensitivity("a", "--rows", "2");

        List<String> runs = Files.readAllLines(place.resolve("a/runs.csv"));
        Set<String> seeds = runs.stream().skip(1).map(row -> row.split(",")[2]).collect(Collectors.toSet());
        assertThat(seeds).hasSize(8);
        String[] row = runs.get(1 + 5).split(",", -1);
        String[] point =
                Files.readAllLines(place.resolve("a/design.csv")).get(1 + 5).split(",");
        palace(
                "run",
                "khrushchev-1964",
                "--seed",
                row[2],
                "--replication",
                row[1],
                "--no-charts",
                "--quiet",
                "--set",
                "politics.terror=" + point[1],
                "--set",
                "treasury.rumours=" + point[2],
                "--out",
                place.resolve("again").toString());
        assertThat(place.resolve("again/summary.json"))
                .content()
                .contains("\"outcome\" : \"" + row[3] + "\"", "\"weeks\" : " + row[4]);
    }

    @Test
    void theCostIsToldBeforeAnythingIsRun() {
        assertThat(palace("sensitivity", design, "--rows", "4", "--dry-run")).isZero();

        assertThat(out.toString()).contains("16 cells, 12 histories of each: 192 histories here");
        assertThat(place.resolve("results")).doesNotExist();
    }

    @Test
    void noResamplesAreRefusedBeforeTheCostIsTold() {
        assertThat(palace("sensitivity", design, "--resamples", "0", "--dry-run"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("--resamples must be at least 1, but was 0.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void chartsShowInfluenceAndDirection() throws IOException {
        assertThat(palace(
                        "sensitivity",
                        design,
                        "--rows",
                        "3",
                        "-n",
                        "4",
                        "--out",
                        place.resolve("a").toString()))
                .isZero();

        assertThat(place.resolve("a/charts/tornado-share_attempt.png")).isNotEmptyFile();
        assertThat(Files.readString(place.resolve("a/charts/indices-mean_discontent_share.svg")))
                .containsPattern("mean discontent in private (goes (up|down|both ways) with|up or down)");
        assertThat(out.toString()).contains("noise (a dummy)").contains("Look    ");
    }

    /** Four histories of each of a few points tell nothing from noise, and neither table nor title may say otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"morris", "sobol"})
    void whatIsNotToldFromNoiseHasNoDirectionAndNoTitle(String method) throws IOException {
        String folder = place.resolve("a").toString();
        assertThat(palace("sensitivity", design, "--method", method, "--rows", "2", "-n", "2", "--out", folder))
                .isZero();

        assertThat(out.toString()).contains("No factor is known to move").doesNotContain("both ways");
        assertThat(Files.readString(place.resolve("a/charts/indices-share_attempt.svg")))
                .contains("Nothing is known to move the")
                .doesNotContain("What moves");
    }

    @ParameterizedTest
    @CsvSource({
        "--method, fast, '--method must be one of morris, sobol, but was'",
        "--rows, 1, '--rows must be at least 2, but was 1.'",
        "--rows, 10000, points are more than the 10000 that can be run",
        "--resamples, 0, '--resamples must be at least 1, but was 0.'",
        "--precision, coup=0.1, 'takes -n, not --precision'"
    })
    void whatCannotBeDoneIsWrongUsage(String option, String value, String words) {
        assertThat(sensitivity("a", option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(words);
    }

    /** "mu_star" is the name of a row of a file; a reader of the screen is told what it is. */
    @Test
    void theTableOnTheScreenSaysWhatItsColumnsAre() {
        int code = palace(
                "sensitivity",
                design,
                "--no-charts",
                "--rows",
                "4",
                "--out",
                place.resolve("told").toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(" mu* 95% first above noise")
                .contains("mu*: mean size of the change over a factor's whole range first, above noise: in how many of"
                        + " the resamples it is the first, and above the dummy")
                .doesNotContain("mu_star");
    }
}
