package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails while a file of a journal is written, as on a full disk, leaves nothing half-written behind. */
class WholeFileTest {
    @TempDir
    private Path place;

    /** A place that no file can take: a folder that is not empty. */
    private Path taken() throws IOException {
        Path taken = Files.createDirectories(place.resolve("journal/taken"));
        Files.createFile(taken.resolve("inside"));
        return taken;
    }

    private void assertThatNothingIsHalfWritten() throws IOException {
        try (var files = Files.walk(place)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void bytes() throws IOException {
        Path taken = taken();

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.write(taken, new byte[] {1}));
        assertThatNothingIsHalfWritten();
    }

    @Test
    void bands() throws IOException {
        var bands = new BandsFile(taken(), "d");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> bands.save(new BandsFile.Saved(1, List.of())));
        assertThatNothingIsHalfWritten();
    }

    @Test
    void recordsOfAWhole() throws IOException {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Journal.replace(place, "d", records -> {
                    throw new IOException("No space left on device");
                }));
        assertThatNothingIsHalfWritten();
    }
}
