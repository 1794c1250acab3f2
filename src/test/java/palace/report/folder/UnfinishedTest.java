package palace.report.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTest {
    private static final Unfinished.Content WORDS = out -> out.write("words".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path place;

    private final Unfinished unfinished = new Unfinished();

    @Test
    void behindALinkThatSomebodyNamedTheFileIsWritten() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "old");
        Path link = Files.createSymbolicLink(place.resolve("link"), file);

        unfinished.writeNamed(link, WORDS);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("words");
    }

    @Test
    void aPipeThatSomebodyNamedTakesTheContentAndStaysOne() throws Exception {
        Path pipe = place.resolve("pipe");
        assumeTrue(isMade(pipe), "no pipe can be made here");
        var read = new CompletableFuture<String>();
        var reader = new Thread(() -> {
            try {
                read.complete(Files.readString(pipe));
            } catch (IOException e) {
                read.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();

        unfinished.writeNamed(pipe, WORDS);

        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("words");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> unfinished.writeNamed(place.resolve("none/file"), WORDS))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("its folder is not there");
    }
}
