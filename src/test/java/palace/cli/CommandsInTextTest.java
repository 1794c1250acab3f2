package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.cli.terminal.ExitCode;

/** Every command that a reader is told to try, in the README, in lessons and in the heads of cases, with two histories instead of many. */
class CommandsInTextTest {
    private static final Pattern COMMAND = Pattern.compile("\\./palace +([a-z].*?)(?= {2,}|`|$)");
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");

    /** Names that stand for the reader's own; and commands that wait, or that other tests run. */
    private static final Pattern NOT_FOR_US =
            Pattern.compile("\\b(CASE|FILE|DIR|DESIGN|SCENARIO|my-\\w+)\\b|\\.\\.\\.|^(verify|lab)\\b");

    private static final Path LESSONS = Path.of("src/main/resources/palace/lessons.yaml");

    @TempDir
    private Path place;

    static Set<String> commands() {
        Set<String> commands = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            Stream.concat(Stream.of(Path.of("README.md"), LESSONS), files.filter(CommandsInTextTest::isText))
                    .forEach(file -> commands.addAll(commands(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return commands;
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".md");
    }

    private static List<String> commands(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(line -> COMMAND.matcher(line).results())
                    .map(found -> found.group(1).strip())
                    .filter(command -> !NOT_FOR_US.matcher(command).find())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandWorks(String command) {
        var out = new StringWriter();
        var err = new StringWriter();

        int code = Palace.run(cheap(command), new PrintWriter(out, true), new PrintWriter(err, true));

        // an expectation that two histories leave undecided, or miss, is no fault of the command
        assertThat(code).as("%s%n%s", command, err).isIn(0, ExitCode.EXPECTATION_FAILED, ExitCode.UNDECIDED);
    }

    @Test
    void commandsAreFoundInTheReadmeAndInCases() {
        assertThat(commands())
                .contains("run scenarios/record/khrushchev-1964.yaml")
                .contains("compare wagner-2023 guard-defects -n 400")
                .hasSizeGreaterThan(40);
    }

    private List<String> cheap(String command) {
        List<String> words = new ArrayList<>(WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace("'", ""))
                .toList());
        int histories = words.indexOf("-n");
        if (histories >= 0) {
            words.set(histories + 1, Integer.toString(Math.min(2, Integer.parseInt(words.get(histories + 1)))));
        }
        if (command.contains("nomenklatura")) { // a year of a million people takes minutes
            words.addAll(List.of("--weeks", "1"));
        }
        if (Set.of(
                        "run",
                        "ensemble",
                        "compare",
                        "sweep",
                        "sensitivity",
                        "facts",
                        "pivots",
                        "indicators",
                        "ablate",
                        "track-record",
                        "calibrate")
                .contains(words.get(0))) {
            if (histories < 0 && !words.get(0).equals("run")) {
                words.addAll(List.of("-n", "2"));
            }
            if (words.get(0).equals("calibrate")) {
                words.addAll(List.of("--particles", "2", "--generations", "1"));
            }
            words.removeAll(List.of("--no-charts", "--quiet"));
            words.addAll(List.of("--no-charts", "--quiet", "--out", place.toString()));
        }
        return words;
    }
}
