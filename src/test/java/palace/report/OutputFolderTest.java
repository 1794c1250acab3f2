package palace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path place;

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        OutputFolder folder = OutputFolder.open(place.resolve("out"), Sample.design(), false);
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
    void aFileWhereAFolderIsWantedIsNamed() throws IOException {
        Path file = Files.writeString(place.resolve("out"), "mine");

        assertThatThrownBy(() -> OutputFolder.open(file, Sample.design(), false))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("a file stands where a folder is wanted");
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("below"), Sample.design(), true))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("a file stands where a folder is wanted");
        assertThat(file).hasContent("mine");
    }

    @Test
    void theFolderOfAnotherDesignIsRefusedUnlessForced() {
        fill(Sample.design());
        var other = new Design("run", "khrushchev-1964", "5c3a", "77aa", 2);

        assertThatThrownBy(() -> OutputFolder.open(place, other, false))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("seed 1 instead of 2")
                .hasMessageContaining("--force");
        assertThat(OutputFolder.open(place, other, true).files()).isEmpty();
    }

    @Test
    void everyPartOfTheDesignCounts() {
        fill(Sample.design());

        assertThat(OutputFolder.open(place, Sample.design(), false)).isNotNull();
        refused(new Design("ensemble", "khrushchev-1964", "5c3a", "77aa", 1), "command run instead of ensemble");
        refused(new Design("run", "beria-1953", "5c3b", "77aa", 1), "scenario khrushchev-1964 instead of beria-1953");
        refused(new Design("run", "khrushchev-1964", "5c3b", "77aa", 1), "another content of the scenario");
        refused(new Design("run", "khrushchev-1964", "5c3a", "77ab", 1), "other behavioural parameters");
    }

    @Test
    void aManifestThatIsNoneOfOursIsNotOverwritten() throws IOException {
        Files.writeString(place.resolve("manifest.json"), "{\"name\": \"somebody's web page\"}");

        refused(Sample.design(), "holds a manifest that cannot be read");
    }

    @Test
    void nothingOfAnotherDesignIsLeftInAForcedFolder() throws IOException {
        Path mine = Files.writeString(place.resolve("notes.txt"), "mine");
        OutputFolder old = OutputFolder.open(place, Sample.design(), false);
        old.write("charts/plots.svg", Meaning.of("A file."), "of the old design");
        old.write("../beside.txt", Meaning.of("A file."), "not in the folder");
        manifest(old, Sample.design());
        old.close();

        OutputFolder.open(place, new Design("run", "khrushchev-1964", "5c3a", "77aa", 2), true)
                .close();

        assertThat(place.resolve("charts/plots.svg")).doesNotExist();
        assertThat(place.resolve("manifest.json")).doesNotExist();
        assertThat(place.resolve("../beside.txt")).exists();
        Files.delete(place.resolve("../beside.txt"));
        assertThat(mine).hasContent("mine");
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
            assertThatThrownBy(() -> OutputFolder.open(place, Sample.design(), true))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("another run is writing its results here")
                    .hasMessageContaining("--out");

            writer.destroy(); // as Ctrl-C does, or a queue whose time is up
            assertThat(writer.waitFor()).isEqualTo(143);
        }

        assertThat(place).isEmptyDirectory();
        OutputFolder.open(place, Sample.design(), false).close();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aManifestThatIsNoFileIsNotWaitedFor() throws IOException {
        Files.createDirectory(place.resolve("manifest.json"));

        refused(Sample.design(), "holds a manifest that cannot be read");
    }

    private void fill(Design design) {
        OutputFolder folder = OutputFolder.open(place, design, false);
        manifest(folder, design);
    }

    private static void manifest(OutputFolder folder, Design design) {
        var provenance = new Provenance("0.1.0", "", "palace 1", "palace run", design, Instant.EPOCH);
        new Manifest(provenance, Map.of()).writeTo(folder, Instant.EPOCH);
    }

    private void refused(Design design, String why) {
        assertThatThrownBy(() -> OutputFolder.open(place, design, false))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(why);
    }
}
