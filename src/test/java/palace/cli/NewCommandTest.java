package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palace.scenario.Scenario;
import palace.scenario.difference.ScenarioDifference;
import palace.scenario.file.ScenarioReader;

class NewCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"personal", "party", "military", "monarchy", "world-average", "khrushchev-1964"})
    void whatIsWrittenStatesTheSameAsItsModel(String model) {
        Path file = place.resolve("mine.yaml");
        assertThat(palace("new", "mine", "--like", model, "--out", file.toString()))
                .as(err.toString())
                .isZero();

        Scenario written = ScenarioReader.read(file);
        Scenario read = ScenarioReader.read(find(model));
        assertThat(ScenarioDifference.between(read, written))
                .filteredOn(difference -> !"title".equals(difference.aspect()))
                .isEmpty();
        assertThat(written.about().id()).isEqualTo("mine");
    }

    /** A question that its model writes over two lines ends with a line of its own, which is no part of what is asked. */
    @Test
    void aQuestionIsWrittenWithoutSigns() throws IOException {
        Path file = place.resolve("mine.yaml");
        palace("new", "mine", "--like", "military", "--out", file.toString());

        assertThat(file).content().contains("  question: >\n").doesNotContain("\\n\"");
    }

    private static Path find(String model) {
        return Path.of("scenarios", model.equals("khrushchev-1964") ? "record" : "preset", model + ".yaml");
    }

    @Test
    void theCodebookStandsBesideTheValues() throws IOException {
        Path file = place.resolve("mine.yaml");
        String name = "Ana \"la Jefa\" Ruíz: #1";
        assertThat(palace(
                        "new",
                        "mine",
                        "--leader",
                        name,
                        "--start",
                        "1990-05-01",
                        "--weeks",
                        "52",
                        "--out",
                        file.toString()))
                .as(err.toString())
                .isZero();

        assertThat(Files.readString(file))
                .contains("# 0.1 open opposition in parliament, 0.3 dismissal")
                .contains("ruthlessness: [0.6, 0.9]")
                .contains("# street: ");
        Scenario written = ScenarioReader.read(file);
        assertThat(written.leader().name()).isEqualTo(name);
        assertThat(written.about().start()).hasToString("1990-05-01");
        assertThat(written.about().weeks()).isEqualTo(52);
        assertThat(written.leader().since()).hasToString("1982-05-01"); // eight years before, as the model has it
        assertThat(palace(
                        "run",
                        file.toString(),
                        "--no-charts",
                        "--quiet",
                        "--out",
                        place.resolve("out").toString()))
                .isZero();
    }

    /** What is lived before the window would put a general in the place of the leader who is named. */
    @Test
    void aNamedLeaderRulesOnTheFirstDayOfTheWindow() {
        Path file = place.resolve("mine.yaml");
        palace("new", "mine", "--like", "military", "--out", file.toString());
        assertThat(ScenarioReader.read(file).about().burnIn()).isPositive();

        for (String given : List.of("--leader=Ana Ruiz", "--start=2013-01-01")) {
            Path other = place.resolve("other" + given.charAt(2) + ".yaml");
            assertThat(palace("new", "other", "--like", "military", given, "--out", other.toString()))
                    .as(err.toString())
                    .isZero();
            assertThat(ScenarioReader.read(other).about().burnIn()).isZero();
        }
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path file = place.resolve("mine.yaml");
        Files.writeString(file, "mine");

        assertThat(palace("new", "mine", "--out", file.toString())).isEqualTo(2);

        assertThat(file).hasContent("mine");
        assertThat(err.toString()).contains("is there already; nothing was written.", "Maybe choose another name");
    }

    @Test
    void anEditorFindsTheSchemaFromWhereverTheFileIs() throws IOException {
        Path far = place.resolve("far.yaml");
        assertThat(palace("new", "far", "--out", far.toString())).isZero();
        assertThat(Path.of(URI.create(schema(far)))).hasSameTextualContentAs(Path.of("scenarios/schema.json"));

        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "new");
        Path near = folder.resolve("near.yaml");
        assertThat(palace("new", "near", "--out", near.toString())).isZero();
        assertThat(folder.resolve(schema(near))).hasSameTextualContentAs(Path.of("scenarios/schema.json"));
        Files.delete(near);
        Files.delete(folder);
    }

    private static String schema(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        return first.substring(first.indexOf('=') + 1);
    }

    @Test
    void aFolderIsNotTakenForAFileThatIsThere() {
        assertThat(palace("new", "mine", "--out", place.toString())).isNotZero();

        assertThat(err.toString())
                .contains(place + ": is a folder", "Maybe give the file: --out " + place.resolve("my-case.yaml"));
    }

    @ParameterizedTest
    @CsvSource({"Ghana_66, ghana-66", "Egypt 2013, egypt-2013", "Perón--1955, peron-1955"})
    void aNameThatIsNoIdIsRefusedAndOneIsProposed(String name, String meant) {
        Path file = place.resolve("mine.yaml");

        assertThat(palace("new", name, "--out", file.toString())).isEqualTo(2);

        assertThat(file).doesNotExist();
        assertThat(err.toString())
                .startsWith("NAME must be an id (small letters, digits and single dashes, such as kgb-9), but was '")
                .contains("Maybe " + meant + ".")
                .doesNotContain("mine.yaml");
    }

    @Test
    void aNameOfWhichNothingIsLeftGetsNoProposal() {
        assertThat(palace("new", "加纳")).isEqualTo(2);

        assertThat(err.toString()).contains("NAME must be an id").doesNotContain("Maybe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01.11.1965|must be a date such as 1964-10-14 (year-month-day), but was '01.11.1965'.|Maybe 1965-11-01.",
                "2024-02-30|but was '2024-02-30': February 2024 has 29 days.|''",
                "soon|must be a date such as 1964-10-14|''"
            })
    void aFirstDayThatIsNoneIsToldInWhichForm(String day, String what, String maybe) {
        assertThat(palace("new", "mine", "--start", day)).isEqualTo(2);

        assertThat(err.toString()).startsWith("--start must be a date").contains(what, maybe);
    }

    private int palace(String... words) {
        return Palace.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
