package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place where nothing can be written is no fault of ours, and nothing half-written is left there. */
class UnwritableFilesTest {
    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "man --out PLACE/file/man",
                "odd --out PLACE",
                "odd --out PLACE/none/odd.md",
                "lesson bank-run --worksheet PLACE/none/sheet.html",
                "lesson bank-run --worksheet PLACE",
                "new mine --out PLACE/none/mine.yaml",
                "lab --share --keep PLACE/none/bets.csv"
            })
    void isToldInASentence(String line) throws IOException {
        Files.writeString(place.resolve("file"), "mine");
        var err = new StringWriter();
        List<String> words = List.of(line.replace("PLACE", place.toString()).split(" "));

        assertThat(Palace.run(words, new PrintWriter(new StringWriter()), new PrintWriter(err, true)))
                .as(err.toString())
                .isEqualTo(2);
        assertThat(err.toString()).contains(place.toString());
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).containsExactly(place.resolve("file"));
        }
    }
}
