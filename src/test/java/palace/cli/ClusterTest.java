package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.experiment.crew.Crew;
import palace.experiment.crew.Errand;
import palace.experiment.crew.ScrambledCrew;

/** A cluster without a cluster: its only other machine is told everything in bytes, and works in another folder. */
class ClusterTest {
    private static final Path TARGETS = Path.of("docs/targets.yaml");

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Errand> errands = new ArrayList<>();

    private Crew hire(Errand errand) {
        try {
            errands.add(errand);
            Errand there = copied(errand).laidOut(place.resolve("machine"));
            assertThat(there.words().get(1)).startsWith(place.resolve("machine").toString());
            return new ScrambledCrew(Cluster.craft(there)::answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Errand copied(Errand errand) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var to = new ObjectOutputStream(bytes)) {
            to.writeObject(errand);
        }
        try (var from = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Errand) from.readObject();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> words(String folder, String... asked) {
        var words = new ArrayList<>(List.of(asked));
        words.addAll(List.of("--out", place.resolve(folder).toString(), "--no-charts", "--quiet"));
        return words;
    }

    private void assertSameFolders(String... asked) throws IOException {
        assertThat(Palace.run(words("here", asked), new PrintWriter(out), new PrintWriter(err, true)))
                .as(err.toString())
                .isZero();
        assertThat(Palace.run(words("there", asked), new PrintWriter(out), new PrintWriter(err, true), this::hire))
                .as(err.toString())
                .isZero();
        assertThat(errands).hasSize(1);
        List<Path> files = files("here");
        assertThat(files("there")).isEqualTo(files);
        for (Path file : files) {
            if (!file.endsWith("manifest.json")) { // when it was made stands there
                assertThat(place.resolve("there").resolve(file))
                        .hasSameBinaryContentAs(place.resolve("here").resolve(file));
            }
        }
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(place.resolve(folder)::relativize)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anEnsembleOfAFileOfOnesOwnHasTheBytesOfThisMachine() throws IOException {
        Path own = Files.copy(Path.of("scenarios/record/khrushchev-1964.yaml"), place.resolve("own.yaml"));
        assertSameFolders("ensemble", own.toString(), "-n", "60", "--set", "politics.terror=0.4", "--weeks", "20");
        assertThat(errands.get(0).papers()).containsEntry(own.toString(), Files.readString(own));
    }

    @Test
    void precisionIsReachedAtTheSameLook() throws IOException {
        assertSameFolders("ensemble", "khrushchev-1964", "--precision", "coup=0.05", "-n", "2400", "--weeks", "10");
    }

    @Test
    void aWorldTakesItsPartsAlong() throws IOException {
        Files.copy(Path.of("scenarios/preset/military.yaml"), place.resolve("one.yaml"));
        Path world = place.resolve("of-one.yaml");
        Files.writeString(
                world, Files.readString(Path.of("scenarios/preset/world.yaml")).replace("military.yaml", "one.yaml"));
        for (String part : List.of("monarchy", "party", "personal")) {
            Files.copy(Path.of("scenarios/preset/" + part + ".yaml"), place.resolve(part + ".yaml"));
        }

        assertSameFolders("ensemble", world.toString(), "-n", "12", "--weeks", "30");
        assertThat(errands.get(0).papers())
                .containsKey(place.resolve("one.yaml").toString());
    }

    @Test
    void aSweepHasTheBytesOfThisMachine() throws IOException {
        assertSameFolders("sweep", "provocation-recruits", "-n", "3");
    }

    @Test
    void aSensitivityAnalysisHasTheBytesOfThisMachine() throws IOException {
        assertSameFolders("sensitivity", "world-average-parameters", "-n", "1", "--trajectories", "2", "--weeks", "40");
    }

    @Test
    void aCalibrationHasTheBytesOfThisMachine() throws IOException {
        assertSameFolders("calibrate", TARGETS.toString(), "-n", "2", "--particles", "3", "--generations", "2");
    }

    @Test
    void whatWasBegunHereGoesOnThere() throws IOException {
        String[] half = {"ensemble", "khrushchev-1964", "-n", "25", "--weeks", "20"};
        String[] whole = {"ensemble", "khrushchev-1964", "-n", "50", "--weeks", "20"};
        assertThat(Palace.run(words("there", half), new PrintWriter(out), new PrintWriter(err, true)))
                .isZero();

        assertSameFolders(whole);
    }

    @Test
    void aMachineThatWouldMakeOtherHistoriesIsRefused() throws IOException {
        Palace.run(
                words("there", "ensemble", "khrushchev-1964", "-n", "2"),
                new PrintWriter(out),
                new PrintWriter(err, true),
                this::hire);
        Errand errand = errands.get(0);
        Errand older = new Errand(
                errand.key().replaceFirst("palace [0-9a-f]+", "palace 0"),
                errand.words(),
                errand.home(),
                errand.papers());

        assertThatIllegalStateException()
                .isThrownBy(() -> Cluster.craft(older))
                .withMessageStartingWith("a machine of the cluster would make other histories: palace ")
                .withMessageContaining(" instead of palace 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ensemble khrushchev-1964 --shard 1/2",
                "ensemble khrushchev-1964 --threads=4",
                "ensemble stalin-1937 --rare coup",
                "sweep provocation-recruits --dry-run"
            })
    void optionsThatMakeNoSenseOnAClusterAreRefused(String line) {
        List<String> words = List.of(line.split(" "));
        assertThat(Cluster.refusal(words))
                .get()
                .asString()
                .startsWith(words.get(2).replaceFirst("=.*", ""));
    }

    @Test
    void otherCommandsAreForThisMachine() {
        assertThat(Cluster.refusal(List.of("run", "khrushchev-1964")))
                .hasValue("A cluster does ensemble, sweep, sensitivity, calibrate, but got 'run'."
                        + "\nMaybe './palace run khrushchev-1964', on this machine.");
        assertThat(Cluster.refusal(List.of("ensemble", "--help"))).isEmpty();
    }
}
