package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an ensemble proposes as the next question is one that the case has an answer to. */
class NextQuestionTest {
    private static final Pattern HINT = Pattern.compile("Next.* compare \\S+ --b-(\\w+) '?([^' ]+)'? +what if\\?");
    private static final String HISTORIES = "60";

    @TempDir
    private Path place;

    static List<Path> cases() throws IOException {
        var all = new ArrayList<Path>();
        for (String folder : List.of("record", "textbook", "what-if")) {
            try (Stream<Path> files = Files.list(Path.of("scenarios", folder))) {
                files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(all::add);
            }
        }
        return all;
    }

    /** What a command prints; an ensemble too small for what its case expects ends with a code of its own. */
    private static String palace(List<String> words) {
        var out = new StringWriter();
        Palace.run(words, new PrintWriter(out, true), new PrintWriter(new StringWriter()));
        return out.toString();
    }

    /** A table of many histories, or of the weeks of one, under a change or under none. */
    private List<String> table(Path file, String command, String number, String name, List<String> change)
            throws IOException {
        String folder = place.resolve("made").toString();
        var words = new ArrayList<>(List.of(command, file.toString()));
        words.addAll(List.of(command.equals("run") ? "--seed" : "-n", number));
        words.addAll(List.of("--no-charts", "--quiet", "--force", "--out", folder));
        words.addAll(change);
        palace(words);
        return Files.readAllLines(Path.of(folder, name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsProposedChangesSomething(Path file) throws IOException {
        String folder = place.resolve("ensemble").toString();
        var hint = HINT.matcher(
                palace(List.of("ensemble", file.toString(), "-n", HISTORIES, "--no-charts", "--out", folder)));
        assertThat(hint.find()).as("a question is proposed").isTrue();
        List<String> change = List.of("--" + hint.group(1), hint.group(2));

        List<String> ends = Files.readAllLines(Path.of(folder, "runs.csv"));
        if (table(file, "ensemble", HISTORIES, "runs.csv", change).equals(ends)) {
            assertThat(table(file, "run", "1", "timeseries.csv", change))
                    .as("what %s does to the weeks of one history", change)
                    .isNotEqualTo(table(file, "run", "1", "timeseries.csv", List.of()));
        }
    }
}
