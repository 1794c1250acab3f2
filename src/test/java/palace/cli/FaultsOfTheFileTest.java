package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file or a command line is told as that, with its place and what was probably meant. */
class FaultsOfTheFileTest {
    @TempDir
    private Path place;

    private final StringWriter err = new StringWriter();
    private Path scenario;

    @BeforeEach
    void writeAScenario() throws IOException {
        scenario = place.resolve("case.yaml");
        Files.copy(Path.of("scenarios/record/khrushchev-1964.yaml"), scenario);
    }

    private int palace(String... arguments) {
        err.getBuffer().setLength(0);
        return Palace.run(List.of(arguments), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private Path design(String values) throws IOException {
        return Files.writeString(place.resolve("design.yaml"), """
                schema: 1
                design: { id: trial, title: A trial }
                scenario: case.yaml
                kind: grid
                replications: 5
                factors:
                  - { name: terror, path: politics.terror, values: %s }
                """.formatted(values));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share(coup) > 0,5 | Maybe 'share(coup) > 0.5'.",
                "share(coup) > 5%  | Maybe 'share(coup) > 0.05'.",
                "share(coupe) > 1  | Maybe 'coup'.",
                "share(coup) > 2   | from 0 to 1"
            })
    void anExpectationThatCannotBeDecidedIsFoundByValidateWithItsPlace(String claim, String said) throws IOException {
        Files.writeString(scenario, Files.readString(scenario) + "\nexpect: [\"" + claim + "\"]\n");
        long line = Files.readAllLines(scenario).size();

        assertThat(palace("validate", scenario.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("case.yaml:" + line + ":10  expect", said);
    }

    @Test
    void aShardWithoutHistoriesIsAnEmptyPart() {
        for (int shard = 1; shard <= 5; shard++) {
            assertThat(palace(
                            "ensemble",
                            scenario.toString(),
                            "-n",
                            "4",
                            "--shard",
                            shard + "/5",
                            "--no-charts",
                            "--out",
                            folder("parts")))
                    .as(err.toString())
                    .isZero();
        }
        assertThat(palace("merge", folder("parts"), "--no-charts", "--out", folder("whole")))
                .isZero();
        assertThat(err.toString()).contains("Joined 5 folders: 4 histories, none missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".inf", "-.inf", "1e400", "2e9"})
    void aValueOfAFactorThatIsNoUsableNumberIsNamedWithItsPlace(String value) throws IOException {
        Path design = design("[0.1, " + value + "]");

        assertThat(palace("sweep", design.toString(), "--out", folder("out"))).isEqualTo(3);
        assertThat(err.toString()).contains("design.yaml:7:58  values", "but is '" + value + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "coup,      wants a share and a half-width, Maybe 'coup=0.01'.",
        "'0,01',    wants a share and a half-width, Maybe 'coup=0.01'.",
        "1%,        wants a share and a half-width, Maybe 'coup=0.01'.",
        "'coup=0,02', wants a number after,         Maybe 'coup=0.02'.",
        "coup=2%,   wants a number after,           Maybe 'coup=0.02'.",
        "cuop=0.02, no share is called 'cuop',      Maybe 'coup=0.02'."
    })
    void aPrecisionThatIsNoneIsToldWithWhatWasProbablyMeant(String given, String wrong, String maybe) {
        assertThat(palace("ensemble", scenario.toString(), "--precision", given))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--precision", wrong, maybe);
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtIsAFileAndAMissingOneIsNamed() throws IOException {
        assertThat(palace("run", "@khrushchev-1964", "--no-charts", "--out", folder("out")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("There is no scenario '@khrushchev-1964'.", "Maybe 'khrushchev-1964'.");
        Path file = Files.copy(scenario, place.resolve("@case.yaml"));
        assertThat(palace("run", file.toString(), "--no-charts", "--out", folder("out")))
                .isZero();
    }

    @Test
    void aMistypedOptionIsNeverAValue() {
        assertThat(palace("run", scenario.toString(), "--out", "--no-chart")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no option '--no-chart'.", "Maybe '--no-charts'.");
        assertThat(palace("run", scenario.toString(), "--out", "--no-charts")).isEqualTo(2);
        assertThat(Path.of("--no-chart")).doesNotExist();
        assertThat(palace("run", scenario.toString(), "--seed", "-5", "--no-charts", "--out", folder("out")))
                .isZero();
    }

    @Test
    void tablesThatASpreadsheetHasSavedAreNamedWithTheLine() throws IOException {
        Path design = design("[0.1, 0.5]");
        palace("sweep", design.toString(), "--no-charts", "--quiet", "--out", folder("a"));
        palace("sweep", design.toString(), "--no-charts", "--quiet", "--seed", "2", "--out", folder("b"));
        Path table = place.resolve("b/responses.csv");
        String sound = Files.readString(table);
        List<String> lines = sound.lines().toList();

        Files.writeString(table, sound.replace(',', ';'));
        assertThat(palace("compare", folder("a"), folder("b"), "--out", folder("c")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("b/responses.csv:1: has no column 'cell'", "semicolons");

        Files.writeString(
                table, lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).replaceAll(",[^,]*$", ""));
        assertThat(palace("compare", folder("a"), folder("b"), "--out", folder("c")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("b/responses.csv:3: has ", " columns here");

        Files.writeString(
                table, sound.replaceFirst(lines.get(1), lines.get(1).replaceFirst("([a-z_]+,)[0-9.E-]+,", "$1NaN,")));
        assertThat(palace("compare", folder("a"), folder("b"), "--out", folder("c")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("b/responses.csv:2: ", "but is 'NaN'");

        Files.delete(table);
        assertThat(palace("compare", folder("a"), folder("b"), "--out", folder("c")))
                .isEqualTo(3);
        assertThat(err.toString()).contains("b/responses.csv: is not there.");

        Files.writeString(table, "\uFEFF" + sound);
        assertThat(palace("compare", folder("a"), folder("b"), "--out", folder("c")))
                .isZero();
    }
}
