package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In bash itself: what the Tab key offers after the words typed so far. */
class CompletionCommandTest {
    @TempDir
    private Path place;

    @Test
    void casesDesignsMechanismsAndLessonsAreKnown() throws IOException, InterruptedException {
        var out = new StringWriter();
        assertThat(Palace.run(List.of("completion"), new PrintWriter(out, true), new PrintWriter(new StringWriter())))
                .isZero();
        Path script = place.resolve("completion.bash");
        Files.writeString(script, out.toString());

        assertThat(offered(script, "run", "khru")).isEqualTo("khrushchev-1964");
        assertThat(offered(script, "sweep", "rival")).isEqualTo("rivalry-density");
        assertThat(offered(script, "run", "--without", "Predat")).isEqualTo("Predation");
        assertThat(offered(script, "lesson", "gran")).isEqualTo("granovetter");
        assertThat(offered(script, "compare", "wagner-2023", "guard-d")).isEqualTo("guard-defects");
        assertThat(offered(script, "run", "scenarios/rec")).isEmpty(); // bash goes on with files by itself
    }

    private static String offered(Path script, String... typed) throws IOException, InterruptedException {
        String words = "palace " + String.join(" ", typed);
        String ask =
                "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; _complete_palace; echo \"${COMPREPLY[*]}\""
                        .formatted(script, words, typed.length, words, words.length());
        Process bash = new ProcessBuilder("bash", "-c", ask).start();
        String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        bash.waitFor();
        return answer;
    }
}
