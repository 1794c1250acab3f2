package palace.report.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.report.Sample;

class OutputFolderTest {
    @TempDir
    private Path place;

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        OutputFolder folder = OutputFolder.open(place.resolve("out"), Sample.question(), false);
        folder.write("a.txt", Meaning.of("A file."), "first");

        assertThatThrownBy(() -> folder.write("a.txt", Meaning.of("A file."), out -> {
                    out.write('x');
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("a.txt")
                .hasMessageContaining("Maybe");

        folder.close();
        assertThat(folder.path().resolve("a.txt")).hasContent("first");
        try (var left = Files.list(folder.path())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aFolderThatIsRemovedAtTheEndStaysRemoved() throws Exception {
        OutputFolder folder = OutputFolder.open(place.resolve("out"), Sample.question(), false);
        folder.sweep();
        Files.delete(folder.path());
        var writer = new Thread(() -> folder.write("charts/a.txt", Meaning.of("A file."), "first"));
        writer.setDaemon(true);
        writer.start();
        while (writer.getState() != Thread.State.WAITING && writer.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }

        assertThat(folder.path()).doesNotExist();
        assertThat(writer.isAlive()).isTrue();
    }

    @Test
    void aFileWhereAFolderIsWantedIsNamed() throws IOException {
        Path file = Files.writeString(place.resolve("out"), "mine");

        assertThatThrownBy(() -> OutputFolder.open(file, Sample.question(), false))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("a file stands where a folder is wanted");
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("below"), Sample.question(), true))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("a file stands where a folder is wanted");
        assertThat(file).hasContent("mine");
    }

    @Test
    void theFolderOfAnotherQuestionIsRefusedUnlessForced() {
        fill(Sample.question());
        var other = new Question("run", "khrushchev-1964", "5c3a", "77aa", 2);

        assertThatThrownBy(() -> OutputFolder.open(place, other, false))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("seed 1 instead of 2")
                .hasMessageContaining("--force");
        assertThat(OutputFolder.open(place, other, true).files()).isEmpty();
    }

    @Test
    void everyPartOfTheQuestionCounts() {
        fill(Sample.question());

        assertThat(OutputFolder.open(place, Sample.question(), false)).isNotNull();
        refused(new Question("ensemble", "khrushchev-1964", "5c3a", "77aa", 1), "command run instead of ensemble");
        refused(new Question("run", "beria-1953", "5c3b", "77aa", 1), "scenario khrushchev-1964 instead of beria-1953");
        refused(new Question("run", "khrushchev-1964", "5c3b", "77aa", 1), "another content of the scenario");
        refused(new Question("run", "khrushchev-1964", "5c3a", "77ab", 1), "other behavioural parameters");
    }

    @ParameterizedTest
    @CsvSource({
        "sweep, another design",
        "sweep 1/2, another design",
        "sensitivity, another design",
        "calibrate, other targets",
        "backtest, another table",
        "ensemble 1/2, another content of the scenario"
    })
    void whatHasAnotherContentIsNamed(String command, String words) {
        var mine = new Question(command, "trial", "5c3a", "77aa", 1);

        assertThat(mine.differences(new Question(command, "trial", "5c3b", "77aa", 1)))
                .singleElement()
                .asString()
                .startsWith(words);
    }

    @Test
    void aManifestThatIsNoneOfOursIsNotOverwritten() throws IOException {
        Files.writeString(place.resolve("manifest.json"), "{\"name\": \"somebody's web page\"}");

        refused(Sample.question(), "holds a manifest that cannot be read");
    }

    @Test
    void nothingOfAnotherQuestionIsLeftInAForcedFolder() throws IOException {
        Path mine = Files.writeString(place.resolve("notes.txt"), "mine");
        OutputFolder old = OutputFolder.open(place, Sample.question(), false);
        old.write("charts/plots.svg", Meaning.of("A file."), "of the old question");
        manifest(old, Sample.question());
        old.close();

        OutputFolder.open(place, new Question("run", "khrushchev-1964", "5c3a", "77aa", 2), true)
                .close();

        assertThat(place.resolve("charts/plots.svg")).doesNotExist();
        assertThat(place.resolve("manifest.json")).doesNotExist();
        assertThat(mine).hasContent("mine");
    }

    @Test
    void namesInAManifestThatLeadOutOfTheFolderDeleteNothing(@TempDir Path elsewhere) throws IOException {
        Path beside = Files.writeString(elsewhere.resolve("beside.txt"), "mine");
        Path table = Files.writeString(place.resolve("runs.csv"), "cell\n");
        Files.createSymbolicLink(place.resolve("link"), elsewhere);
        for (String name : List.of(
                "../" + elsewhere.getFileName() + "/beside.txt", beside.toString(), "link/beside.txt", "", "..")) {
            Files.writeString(place.resolve("manifest.json"), """
                {"command": "run", "scenario": "x", "scenario_hash": "1", "parameter_hash": "2", "seed": 1,
                 "files": {"runs.csv": {}, "%s": {}}}
                """.formatted(name));

            assertThatThrownBy(() -> OutputFolder.open(place, Sample.question(), true))
                    .as(name)
                    .hasMessageContaining("nothing was deleted");
        }
        assertThat(beside).hasContent("mine");
        assertThat(table).exists();
    }

    @Test
    void nothingIsWrittenThroughALink(@TempDir Path elsewhere) throws IOException {
        Path mine = Files.writeString(elsewhere.resolve("mine.txt"), "mine");
        Files.createSymbolicLink(place.resolve("charts"), elsewhere);
        Files.createSymbolicLink(place.resolve(".runs.csv.part"), mine);
        Files.createSymbolicLink(place.resolve("runs.csv"), mine);

        try (OutputFolder folder = OutputFolder.open(place, Sample.question(), false)) {
            folder.write("runs.csv", Meaning.of("A file."), "cell");
            assertThatThrownBy(() -> folder.write("charts/fear.svg", Meaning.of("A file."), "<svg/>"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("charts: is a link");
        }
        Files.createSymbolicLink(place.resolve(".lock"), elsewhere.resolve("new"));
        assertThatThrownBy(() -> OutputFolder.open(place, Sample.question(), true))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(".lock: is a link");

        assertThat(mine).hasContent("mine");
        assertThat(place.resolve("runs.csv")).hasContent("cell");
        assertThat(elsewhere).isDirectoryContaining(file -> file.equals(mine));
        assertThat(elsewhere.toFile().list()).hasSize(1);
    }

    @Test
    void aFolderInWhichAnotherProgramWritesIsRefusedAndAnEndLeavesNothingHalfWritten() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process writer = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowWriter.class.getName(),
                        place.toString())
                .redirectErrorStream(true)
                .start();
        try (var words = writer.inputReader()) {
            assertThat(words.readLine()).isEqualTo("half-written");
            assertThat(place.resolve(".table.csv.part")).exists();
            assertThatThrownBy(() -> OutputFolder.open(place, Sample.question(), true))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("another run is writing its results here")
                    .hasMessageContaining("--out");

            writer.destroy(); // as Ctrl-C does, or a queue whose time is up
            assertThat(writer.waitFor()).isEqualTo(143);
        }

        assertThat(place).isEmptyDirectory();
        OutputFolder.open(place, Sample.question(), false).close();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aManifestThatIsNoFileIsNotWaitedFor() throws IOException {
        Files.createDirectory(place.resolve("manifest.json"));

        refused(Sample.question(), "holds a manifest that cannot be read");
    }

    private void fill(Question question) {
        OutputFolder folder = OutputFolder.open(place, question, false);
        manifest(folder, question);
    }

    private static void manifest(OutputFolder folder, Question question) {
        var provenance = new Provenance("0.1.0", "", "palace 1", "palace run", question, Instant.EPOCH);
        new Manifest(provenance, Map.of()).writeTo(folder, Instant.EPOCH);
    }

    private void refused(Question question, String why) {
        assertThatThrownBy(() -> OutputFolder.open(place, question, false))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(why);
    }

    /** Whoever joins folders by the hash of their case finds it alone, and the folder still knows what it answers. */
    @Test
    void theHashOfTheCaseStandsApartFromWhatElseWasAsked() {
        String hash = "ab".repeat(32);
        Question asked = new Question("pivots", "x", hash, "2", 1).of("200 histories, foremost 6");

        assertThat(asked.caseHash()).isEqualTo(hash);
        assertThat(asked.besides()).isEqualTo("200 histories, foremost 6");
        assertThat(Question.joined(asked.caseHash(), asked.besides())).isEqualTo(asked.scenarioHash());
        String two = hash + " and " + "cd".repeat(32);
        assertThat(new Question("compare", "x", two, "2", 1).caseHash()).isEqualTo(two);
        assertThat(new Question("ablate", "x", "300 histories of all", "2", 1).besides())
                .isEmpty();
    }
}
