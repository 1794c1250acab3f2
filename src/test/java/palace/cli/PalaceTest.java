package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palace.cli.option.CaseOptions;

class PalaceTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRunLeavesACompleteFolderAndTellsTheFirstMinute() {
        int code = palace("run", "khrushchev-1964", "--no-charts", "--out", folder());

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(place.resolve("out"))
                .isDirectoryContaining("glob:**/chronicle.md")
                .isDirectoryContaining("glob:**/timeseries.csv")
                .isDirectoryContaining("glob:**/events.csv")
                .isDirectoryContaining("glob:**/summary.json")
                .isDirectoryContaining("glob:**/manifest.json");
        assertThat(out.toString())
                .contains("The removal of Khrushchev · seed 1 · 22 weeks from 1 June 1964")
                .contains("  Why: ")
                .contains("  Read    " + place.resolve("out/chronicle.md"))
                .contains("--seed 2  another history")
                .doesNotContain("\u001b");
    }

    /** From September to January: a day without its year would be of either. */
    @Test
    void daysOfAWindowThatCrossesAYearHaveTheYear() {
        palace("run", "zero-covid-2022", "--no-charts", "--out", folder());
        assertThat(out.toString()).containsPattern("\\n  \\d+ [A-Z][a-z]{2} 202[23]  ");

        out.getBuffer().setLength(0);
        palace("run", "khrushchev-1964", "--no-charts", "--force", "--out", folder());
        assertThat(out.toString())
                .containsPattern("\\n  \\d+ [A-Z][a-z]{2} +\\S")
                .doesNotContain("Nov 1964");
    }

    @Test
    void theSameCommandLeavesTheSameBytes() throws IOException {
        palace("run", "khrushchev-1964", "--no-charts", "--out", folder());
        byte[] events = Files.readAllBytes(place.resolve("out/events.csv"));
        byte[] summary = Files.readAllBytes(place.resolve("out/summary.json"));

        assertThat(palace("run", "khrushchev-1964", "--no-charts", "--out", folder()))
                .isZero();

        assertThat(place.resolve("out/events.csv")).hasBinaryContent(events);
        assertThat(place.resolve("out/summary.json")).hasBinaryContent(summary);
    }

    @Test
    void jsonIsTheOnlyThingOnStandardOutput() {
        assertThat(palace("run", "khrushchev-1964", "--no-charts", "--format", "json", "--out", folder()))
                .isZero();

        assertThat(out.toString())
                .startsWith("{\n")
                .endsWith("}\n")
                .contains("\"outcome\" : \"")
                .contains("\"chronicle.md\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void quietIsQuiet() {
        palace("run", "khrushchev-1964", "--no-charts", "--quiet", "--out", folder());

        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void whatIsChangedOnTheCommandLineIsAnotherDesign() {
        palace("run", "khrushchev-1964", "--no-charts", "--quiet", "--out", folder());

        for (List<String> change : List.of(
                List.of("--seed", "2"),
                List.of("--weeks", "5"),
                List.of("--without", "Predation"),
                List.of("--set", "politics.terror=0.9"),
                List.of("--set", "choice.rationality=5"),
                List.of("--replication", "0"))) {
            var arguments = new ArrayList<>(List.of("run", "khrushchev-1964", "--no-charts", "--out", folder()));
            arguments.addAll(change);
            assertThat(palace(arguments.toArray(new String[0])))
                    .as("%s", change)
                    .isEqualTo(2);
        }
        assertThat(err.toString())
                .contains("holds other results (seed 1 instead of 2)")
                .contains("--force");
        assertThat(palace("run", "khrushchev-1964", "--seed", "2", "--force", "--no-charts", "--out", folder()))
                .isZero();
    }

    @Test
    void whatIsChangedIsSaidAndKeptInWhatToTypeNext() {
        palace("run", "khrushchev-1964", "--no-charts", "--without", "Predation", "--out", folder());

        assertThat(out.toString())
                .contains("changed: --without Predation\n")
                .containsPattern("ensemble khrushchev-1964 --without Predation +how likely")
                .containsPattern("run khrushchev-1964 --without Predation --seed 2 +another history");
    }

    @Test
    void aChangedCaseHasAFolderOfItsOwn() {
        var options = new CaseOptions();

        assertThat(options.folder("run", List.of(), List.of())).isEqualTo("run-0");
        assertThat(options.folder("run", List.of("politics.terror=0.8"), List.of("Predation")))
                .isEqualTo("run-0-set-politics.terror=0.8-without-Predation");
        assertThat(options.folder("compare", List.of("leader.name=../../x /*"), List.of()))
                .doesNotContain("/", " ", "*");
        assertThat(options.folder("run", List.of("a=" + "9".repeat(500)), List.of()))
                .hasSizeLessThan(200);
    }

    @Test
    void aFactOfALayerIsSetThoughAMechanismHasItsName() throws IOException {
        String settings = "--set treasury.reserves=0.4 --set treasury.gap=0 --set treasury.rumours=0 --weeks 2";

        assertThat(palace(("run khrushchev-1964 --no-charts --out " + folder() + " " + settings).split(" ")))
                .isZero();

        assertThat(Files.readString(place.resolve("out/timeseries.csv"))).contains(",0.4,");
    }

    @Test
    void weeksEndTheHistoryEarlier() throws IOException {
        palace("run", "khrushchev-1964", "--weeks", "3", "--no-charts", "--quiet", "--out", folder());

        assertThat(Files.readAllLines(place.resolve("out/timeseries.csv"))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu                                          | 2 | There is no command 'rnu'.          | Maybe 'run'.",
                "run khrushchev-1964 --sed 2                  | 2 | There is no option '--sed'.         | Maybe"
                        + " '--seed'.",
                "run                                          | 2 | SCENARIO is missing.                | './palace"
                        + " run --help'",
                "run khrushev-1964                            | 3 | There is no scenario 'khrushev-1964'. | Maybe"
                        + " 'khrushchev-1964'.",
                "run khrushchev-1964 --without Predatoin      | 2 | No mechanism is called 'Predatoin'. | Maybe"
                        + " 'Predation'.",
                "run khrushchev-1964 --set politics.teror=0.1 | 3 | there is no 'politics.teror'        | Maybe"
                        + " 'politics.terror'.",
                "run khrushchev-1964 --set choice.rational=1  | 3 | no behavioural parameter            | Maybe"
                        + " 'choice.rationality'.",
                "run khrushchev-1964 --set choice.rationality=x | 3 | must be a number                  | but is 'x'",
                "run khrushchev-1964 --set choice.rationality=-1 | 3 | choice.rationality                | -1",
                "ensemble khrushchev-1964 --threads 2000000000 | 2 | --threads must be at most 10000   | but was"
                        + " 2000000000",
                "ensemble khrushchev-1964 --time-limit 9999999h | 2 | --time-limit must be like 55m    | but was"
                        + " '9999999h'",
                "calibrate docs/targets.yaml --precision coup=0.1 | 2 | calibrate takes -n, not --precision |"
                        + " './palace calibrate --help'",
                "facts --precision coup=0.1                   | 2 | facts takes -n, not --precision     | './palace"
                        + " facts --help'",
                "track-record --precision coup=0.1            | 2 | track-record takes -n               | not"
                        + " --precision",
                "run khrushchev-1964 --weeks 0                | 2 | --weeks must be in 1 to 5200        | but was 0",
                "run khrushchev-1964 --seed x                 | 2 | --seed must be a whole number       | but was 'x'",
                "run khrushchev-1964 --format xml             | 2 | --format must be one of text, json  | but was"
                        + " 'xml'",
                "run khrushchev-1964 again                    | 2 | One word too many: 'again'.         | './palace"
                        + " run --help'",
                "validate no-such-file.yaml                   | 3 | no-such-file.yaml  there is no such file. | 1"
                        + " problem."
            })
    void whatIsWrongIsNamedWithWhatWasMeant(String line, int code, String what, String maybe) {
        assertThat(palace(line.split(" "))).isEqualTo(code);

        assertThat(err.toString()).contains(what).contains(maybe).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsWrongIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(place.resolve("bad.yaml"), "schema: 1\nscenrio: {}\n");

        assertThat(palace("run", file.toString())).isEqualTo(3);

        assertThat(err.toString())
                .contains("bad.yaml:2:1")
                .contains("Maybe 'scenario'")
                .contains("Nothing was run.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "validate", "list", "diff", "schema", "doctor", "completion"})
    void everyCommandHasHelp(String command) {
        assertThat(palace(command, "--help")).isZero();

        assertThat(out.toString()).startsWith("Usage: palace " + command);
    }

    @Test
    void helpIsHelp() {
        assertThat(palace("help", "run")).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith("Usage: palace run");
        out.getBuffer().setLength(0);
        assertThat(palace("help")).isZero();
        assertThat(out.toString()).startsWith("Usage: palace [");
        assertThat(palace("help", "rum")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no command 'rum'.", "Maybe 'run'.");
    }

    @Test
    void whatComesNextIsTypedWithTheShortNameOfWhatIsShipped() throws IOException {
        palace("run", "scenarios/record/khrushchev-1964.yaml", "--no-charts", "--out", folder());
        assertThat(out.toString()).contains("palace ensemble khrushchev-1964 ", "palace run khrushchev-1964 --seed 2");
        out.getBuffer().setLength(0);
        Path own = place.resolve("khrushchev-1964.yaml");
        Files.copy(Path.of("scenarios/record/khrushchev-1964.yaml"), own);
        palace("run", own.toString(), "--no-charts", "--out", folder() + "2");
        assertThat(out.toString()).contains("palace ensemble " + own + " ");
    }

    @Test
    void theProgramWithoutACommandShowsAllOfThem() {
        assertThat(palace()).isZero();

        assertThat(out.toString()).contains("run ", "validate", "list", "schema", "doctor", "completion", "Exit codes");
    }

    @Test
    void whatIsShippedIsListedAndValid() {
        assertThat(palace("list")).isZero();
        assertThat(out.toString()).contains("khrushchev-1964").doesNotContain("cannot be run");

        assertThat(palace("validate", "khrushchev-1964", "wagner-2023")).isZero();
        assertThat(out.toString()).contains("2 files, all right");
    }

    @Test
    void whatIsWrongWithFilesIsToldAsJsonToo() throws IOException {
        Path wrong = Files.writeString(place.resolve("wrong.yaml"), "schema: 1\nscenario: { id: x }\n");

        assertThat(palace("validate", "khrushchev-1964", wrong.toString(), "--format", "json"))
                .isEqualTo(3);

        assertThat(out.toString())
                .startsWith("{\n")
                .contains("\"file\" : \"khrushchev-1964\"", "\"right\" : true", "\"right\" : false")
                .containsPattern("\"place\" : \"[^\"]*wrong.yaml:2:")
                .doesNotContain("1 problem");
    }

    @Test
    void whatIsShippedIsListedKindByKindWithALineForEach() {
        assertThat(palace("list")).isZero();

        assertThat(out.toString())
                .containsSubsequence("record/", "  wagner-2023 ", "preset/", "  monarchy ")
                .containsPattern("\\n  military +A military regime +2000-01-01 +1040 +32\\n");
    }

    @Test
    void twoCasesAreHeldAgainstEachOtherInWordsAndAsJson() {
        assertThat(palace("diff", "military", "party")).isZero();
        assertThat(out.toString())
                .startsWith("From military to party:\n")
                .contains("\n  The premier, head of the government is new\n")
                .contains("\n  surveillance 0.5 becomes 0.7\n")
                .endsWith(" differences.\n");
        out.getBuffer().setLength(0);

        assertThat(palace("diff", "party", "party")).isZero();
        assertThat(out.toString()).isEqualTo("party and party state the same.\n");
        out.getBuffer().setLength(0);

        assertThat(palace("diff", "military", "party", "--format", "json")).isZero();
        assertThat(out.toString()).startsWith("{\n").contains("\"same\" : false", "\"in_b\" : \"0.7\"");
    }

    @Test
    void schemaDoctorAndCompletionAnswer() {
        assertThat(palace("schema")).isZero();
        assertThat(palace("doctor")).isZero();
        assertThat(palace("completion")).isZero();

        assertThat(out.toString()).contains("\"$schema\"").contains("ok  java").contains("complete -F");
    }

    @Test
    void aFolderAtThePathOfAScenarioIsCalledOne() {
        assertThat(palace("run", place.toString())).isEqualTo(3);

        assertThat(err.toString()).contains("is a folder, not a file.");
    }

    @Test
    void anEmptyNameOfAFolderIsWrongUsage() {
        assertThat(palace("run", "khrushchev-1964", "--no-charts", "--out", "")).isEqualTo(2);

        assertThat(err.toString()).contains("--out wants a folder, but got ''.");
    }

    @ParameterizedTest
    @CsvSource({
        "report DIR --out, --out wants a file",
        "man --out, --out wants a folder",
        "odd --out, --out wants a file",
        "lab --out, --out wants a folder",
        "report, DIR wants a folder",
        "explain, DIR wants a folder",
        "merge, DIR wants a folder",
        "calibrate, TARGETS wants a file",
        "validate, FILE wants a file"
    })
    void anEmptyNameIsToldWithWhatIsWanted(String command, String words) {
        var line =
                new ArrayList<>(List.of(command.replace("DIR", place.toString()).split(" ")));
        line.add("");

        assertThat(palace(line.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString()).contains(words, "but got ''.").doesNotContain("1 problem", "cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "99999999999999999999999"})
    void aSeedThatIsTooLargeIsToldWithItsLimits(String seed) {
        assertThat(palace("run", "khrushchev-1964", "--seed=" + seed)).isEqualTo(2);

        assertThat(err.toString())
                .contains("--seed must be a whole number from -9223372036854775808 to 9223372036854775807, but was '"
                        + seed + "'.");
    }

    @Test
    void anUnknownMechanismWithoutANeighbourIsToldWithAllOfThem() {
        assertThat(palace("run", "khrushchev-1964", "--without", "x")).isEqualTo(2);

        assertThat(err.toString()).contains("There are Absence, Levers").doesNotContain("Maybe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "run %s",
                "run khrushchev-1964 %s",
                "run khrushchev-1964 --%s",
                "run khrushchev-1964 --seed %s",
                "run khrushchev-1964 --without %s",
                "run khrushchev-1964 --set %s",
                "run khrushchev-1964 --set politics.terror=%s",
                "run khrushchev-1964 --set %s=1",
                "run khrushchev-1964 --set choice.rationality=%s",
                "validate %s"
            })
    void nothingThatWasTypedCommandsTheTerminal(String line) {
        assertThat(palace(line.formatted("\u001B[31m\u009B31m\u202Ex").split(" ")))
                .isBetween(2, 3);

        assertThat(err.toString()).doesNotContain("\u001B", "\u009B", "\u202E").contains("x");
    }

    @Test
    void aLanguageWithDigitsOfItsOwnChangesNoByte() {
        Locale before = Locale.getDefault();
        try {
            palace("run", "khrushchev-1964", "--no-charts", "--out", folder());
            String english = out.toString();
            out.getBuffer().setLength(0);
            Locale.setDefault(new Locale("ar", "EG"));
            palace("run", "khrushchev-1964", "--no-charts", "--out", folder());

            assertThat(out.toString()).isEqualTo(english);
            assertThat(place.resolve("out/chronicle.md")).content().contains("(seed 1, history 0)");
        } finally {
            Locale.setDefault(before);
        }
    }

    private String folder() {
        return place.resolve("out").toString();
    }

    private int palace(String... arguments) {
        return Palace.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
