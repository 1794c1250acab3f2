package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.cli.terminal.ExitCode;

class ManCommandTest {
    @TempDir
    private Path place;

    private void write() {
        var words = new StringWriter();
        assertThat(Palace.run(
                        List.of("man", "--out", place.toString()),
                        new PrintWriter(words, true),
                        new PrintWriter(words, true)))
                .as(words.toString())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void everyCommandHasAPageWithItsOptions() throws IOException {
        write();

        for (Commands command : Commands.values()) {
            assertThat(place.resolve("palace-" + command.word() + ".1")).isNotEmptyFile();
        }
        assertThat(Files.readString(place.resolve("palace-lab.1")))
                .contains(".SH NAME", ".B \\-\\-share", ".B \\-\\-bind ADDRESS", ".SH EXAMPLES");
        assertThat(Files.readString(place.resolve("palace.1"))).contains(".BR palace\\-ensemble (1)");
    }

    @Test
    void noPageIsLeftUnfilled() throws IOException {
        write();

        try (Stream<Path> pages = Files.list(place)) {
            for (Path page : pages.toList()) {
                assertThat(Files.readString(page)).doesNotContain("${", "%n", "%%", "@|");
            }
        }
    }

    @Test
    void groffHasNothingToSay() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "needs groff");
        write();
        String page = place.resolve("palace-ensemble.1").toString();

        Process groff = new ProcessBuilder("groff", "-man", "-ww", "-Tascii", "-z", page)
                .redirectErrorStream(true)
                .start();
        String said = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(groff.waitFor()).isZero();
        assertThat(said).isEmpty();
    }
}
