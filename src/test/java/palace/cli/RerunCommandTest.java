package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder holds all that it takes to make it again. */
class RerunCommandTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int palace(List<String> arguments) {
        return Palace.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private Path make(String command) {
        Path folder = place.resolve("mine");
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--no-charts", "--quiet", "--out", folder.toString()));
        assertThat(palace(words)).as(err.toString()).isZero();
        return folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run khrushchev-1964 --seed 3 --set politics.terror=0.4",
                "ensemble wagner-2023 -n 6 --without Predation",
                "compare khrushchev-1964 antiparty-1957 -n 3",
                "sweep guard-cocoon -n 1",
                "ensemble world -n 4 --weeks 52",
                "calibrate docs/targets.yaml -n 2 --particles 3 --generations 2"
            })
    void aFolderIsMadeAgainFromWhatItHolds(String command) {
        Path folder = make(command);

        assertThat(palace(List.of("rerun", folder.toString())))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("The same bytes: ");
    }

    @Test
    void soIsADesignThatIsWrittenAsJson() throws IOException {
        Files.copy(Path.of("scenarios/record/khrushchev-1964.yaml"), place.resolve("my.yaml"));
        Path design = Files.writeString(place.resolve("design.yaml"), """
            {
              "schema": 1,
              "design": {"id": "as-json", "title": "As a program writes it"},
              "scenario": "my.yaml",
              "kind": "grid", "replications": 1, "weeks": 8,
              "factors": [{"name": "terror", "path": "politics.terror", "values": [0.1, 0.9]}]
            }
            """);
        Path folder = make("sweep " + design);

        assertThat(palace(List.of("rerun", folder.toString())))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("The same bytes: ");
    }

    @Test
    void whatTheCommandSaysWhereItMakesNothingIsHandedOn() throws IOException {
        Path folder = make("run khrushchev-1964 --weeks 20");
        Files.writeString(folder.resolve("inputs/case.yaml"), "schema: 2");
        var buffered = new PrintWriter(new BufferedWriter(err), true);

        assertThat(Palace.run(List.of("rerun", folder.toString()), new PrintWriter(out, true), buffered))
                .isEqualTo(3);
        assertThat(err.toString()).contains("schema: must be 1, but is '2'");
    }

    /** The shipped case of that name may be another by now. */
    @Test
    void aFolderThatHasLostItsCaseIsNotMadeAgainFromAnother() throws IOException {
        Path folder = make("run khrushchev-1964 --weeks 20");
        Path copy = folder.resolve("inputs/case.yaml");
        Files.delete(copy);

        assertThat(palace(List.of("rerun", folder.toString()))).isEqualTo(3);
        assertThat(err.toString()).contains(copy + ": is gone, of which the folder was made", "\nMaybe put it back");
        assertThat(out.toString()).doesNotContain("The same bytes");
    }

    @Test
    void afterTwoDashesAllWordsAreFiles() {
        Path folder = place.resolve("dashes");
        assertThat(palace(
                        List.of("run", "--no-charts", "--quiet", "--out", folder.toString(), "--", "khrushchev-1964")))
                .as(err.toString())
                .isZero();

        assertThat(palace(List.of("rerun", folder.toString())))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("The same bytes: ");
    }

    @Test
    void aCaseThatHasChangedSinceIsReadAsItWas() throws IOException {
        Path file = place.resolve("own.yaml");
        Files.copy(Path.of("scenarios/record/khrushchev-1964.yaml"), file);
        Path folder = make("ensemble " + file + " -n 4");
        Files.writeString(file, "gone: true");

        assertThat(palace(List.of("rerun", folder.toString())))
                .as(err.toString())
                .isZero();
    }

    @Test
    void aCalibrationIsMadeAgainInItsPicturesAndPartsAndOfTheTargetsAsTheyWere() throws IOException {
        Path targets = Files.copy(Path.of("docs/targets.yaml"), place.resolve("own targets.yaml"));
        Path folder = place.resolve("mine");
        for (String part : List.of("1/1", "2/2")) {
            var words = new ArrayList<>(List.of("calibrate", targets.toString(), "-n", "2", "--particles", "3"));
            words.addAll(List.of("--generations", "1", "--shard", part, "--quiet", "--out", folder.toString()));
            assertThat(palace(words)).as(err.toString()).isZero();
        }
        Files.writeString(targets, "gone: true");

        assertThat(folder.resolve("charts/calibration-marginals.png")).isNotEmptyFile();
        for (Path one : List.of(folder, folder.resolve("shard-2-of-2"))) {
            assertThat(palace(List.of("rerun", one.toString())))
                    .as(err.toString())
                    .isZero();
        }
        assertThat(out.toString()).contains("The same bytes: ");
        Path table = folder.resolve("parameters.csv");
        Files.writeString(table, Files.readString(table).replace(",1", ",2"));
        assertThat(palace(List.of("rerun", folder.toString()))).isEqualTo(3);
        assertThat(err.toString()).contains("parameters.csv: is not what the command makes.");
    }

    @Test
    void aPartIsMadeAgainToo() {
        make("ensemble khrushchev-1964 -n 6 --shard 2/3");

        Path part = place.resolve("mine/shard-2-of-3");
        assertThat(palace(List.of("rerun", part.toString()))).as(err.toString()).isZero();
    }

    @Test
    void aFileThatSomebodyHasEditedIsNamed() throws IOException {
        Path folder = make("ensemble khrushchev-1964 -n 4");
        Path edited = folder.resolve("outcomes.csv");
        Files.writeString(edited, Files.readString(edited).replace("coup,", "coup,1"));

        assertThat(palace(List.of("rerun", folder.toString()))).isEqualTo(3);
        assertThat(err.toString()).contains("outcomes.csv: is not what the command makes.");
    }

    @Test
    void aManifestWithNamesAndCommandsThatAreNoneIsNoFaultOfOurs() throws IOException {
        Path folder = make("run khrushchev-1964");
        Path manifest = folder.resolve("manifest.json");
        String sound = Files.readString(manifest);

        Files.writeString(manifest, sound.replace("\"files\" : {", "\"files\" : { \"a\\u0000b\" : { },"));
        assertThat(palace(List.of("rerun", folder.toString()))).isEqualTo(3);
        assertThat(err.toString()).contains("is not what the command makes");
        assertThat(palace(List.of("report", folder.toString(), "--quiet"))).isZero();

        Files.writeString(manifest, sound.replace("[ \"run\",", "[ \"run\", \"--help\","));
        assertThat(palace(List.of("rerun", folder.toString()))).isEqualTo(3);
        assertThat(palace(List.of("explain", folder.toString()))).isEqualTo(2);
        assertThat(err.toString()).contains("names a command that tells no history (it asks for help)");
    }

    @Test
    void aFolderThatDoesNotSayHowItWasMadeIsRefused() throws IOException {
        Path folder = make("ensemble khrushchev-1964 -n 4");
        Path manifest = folder.resolve("manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains("\"cite\" : \"Palace ");
        Files.writeString(manifest, text.replace("\"ensemble\", \"khr", "\"job\", \"khr"));

        assertThat(palace(List.of("rerun", folder.toString()))).isEqualTo(2);
        assertThat(err.toString())
                .contains("was made by a command that cannot be done again,", "Maybe type it, into another folder: ")
                .contains("./palace job ", " -n 4 --no-charts --out DIR");
        assertThat(palace(List.of("rerun", place.toString()))).isEqualTo(2);
    }
}
