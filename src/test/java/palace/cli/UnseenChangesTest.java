package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.scenario.Shuffled;

/** A change that the model cannot see leaves every other byte of what is written as it was. */
class UnseenChangesTest {
    private static final String SEED = "2";
    private static final String NEW = "Aaron Aardvark";
    private static final String TOLD = "Nobody minds the weather";

    /** What repeats the case itself, or its hash. */
    private static final Pattern OF_THE_CASE = Pattern.compile("manifest\\.json|inputs/.*|journal/.*");

    private static final Pattern FIRST_NAME = Pattern.compile("(?s)(\nelites:.*?name: )([^,}\n]+)");

    @TempDir
    private Path place;

    static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/record"))) {
            return files.sorted().toList();
        }
    }

    private int palace(String... words) {
        var err = new StringWriter();
        int code = Palace.run(List.of(words), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        assertThat(err.toString()).as(String.join(" ", words)).doesNotContain("Maybe");
        return code;
    }

    /** All files of a history and of an ensemble, as letters of one byte each. */
    private Map<String, String> written(String name, String text, boolean charts) throws IOException {
        Path folder = Files.createDirectories(place.resolve(name));
        String file = Files.writeString(folder.resolve("case.yaml"), text).toString();
        Path run = folder.resolve("run");
        Path ensemble = folder.resolve("ensemble");
        var words = new ArrayList<>(List.of("run", file, "--seed", SEED, "--quiet", "--out", run.toString()));
        if (!charts) {
            words.add("--no-charts");
        }
        assertThat(palace(words.toArray(String[]::new))).isZero();
        assertThat(palace("ensemble", file, "-n", "3", "--no-charts", "--quiet", "--out", ensemble.toString()))
                .isZero();
        Map<String, String> files = new TreeMap<>();
        for (Path one : List.of(run, ensemble)) {
            try (Stream<Path> all = Files.walk(one)) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    if (!OF_THE_CASE.matcher(one.relativize(each).toString()).matches()) {
                        files.put(
                                folder.relativize(each).toString(),
                                Files.readString(each, StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, String> each(Map<String, String> files, UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>();
        files.forEach((name, text) -> changed.put(name, change.apply(text)));
        return changed;
    }

    private void assertUnseen(String name, String other, Map<String, String> expected, UnaryOperator<String> back)
            throws IOException {
        boolean charts = expected.keySet().stream().anyMatch(file -> file.contains("/charts/"));
        Map<String, String> found = each(written(name, other, charts), back);

        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((file, text) -> assertThat(differing(text, found.getOrDefault(file, "")))
                .as("%s: %s", name, file)
                .isEmpty());
    }

    /** The first line that is another one. */
    private static String differing(String text, String other) {
        List<String> lines = List.of(text.split("\n", -1));
        List<String> others = List.of(other.split("\n", -1));
        for (int line = 0; line < Math.min(lines.size(), others.size()); line++) {
            if (!lines.get(line).equals(others.get(line))) {
                return "line %d: %s%nfor: %s".formatted(line + 1, others.get(line), lines.get(line));
            }
        }
        return lines.size() == others.size() ? "" : others.size() + " lines for " + lines.size();
    }

    private static String noted(String text) {
        return "# Somebody has read this again.\n"
                + text.replaceFirst("(?s)(\nrecord:.*?note: )\"", "$1\"They say: ")
                        .replaceFirst("\n  sources:\n", "$0    ZZ: \"Another book that says the same.\"\n");
    }

    private static String announced(String text) {
        String start = text.replaceFirst("(?s).*?\n  start: ([0-9-]+).*", "$1");
        return text.replaceFirst(
                "\ntimeline:[^\n]*\n", "$0  - { date: %s, event: announcement, note: %s }\n".formatted(start, TOLD));
    }

    /** What is told without the announcement, which may open its week; events are numbered and counted, it too. */
    private static String unannounced(String text) {
        return text.replaceAll("\\*\\*Week \\d+, [^*]*\\*\\* ", "")
                .replaceAll("(?m)^[^\n]*" + TOLD + "[^\n]*\n(\n)?", "")
                .replaceAll("(\"events\" : )\\d+", "$1")
                .replaceAll("(?m)^\\d+(,\\d+,\\d*,[0-9-]+,)", "$1");
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatTheModelCannotSeeMovesNoOtherByte(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, String> expected = written("as it is", text, false);
        Matcher name = FIRST_NAME.matcher(text);
        assertThat(name.find()).isTrue();
        String old = name.group(2).strip();
        String last = old.substring(old.lastIndexOf(' ') + 1);

        assertUnseen("a note", noted(text), expected, same -> same);
        assertUnseen("a place", Shuffled.people(text, 5), expected, same -> same);
        assertUnseen("a name", name.replaceFirst("$1" + NEW), expected, found -> found.replace(NEW, old)
                .replace("Aardvark", last));
        assertUnseen(
                "an announcement",
                announced(text),
                each(expected, UnseenChangesTest::unannounced),
                UnseenChangesTest::unannounced);
    }

    @Test
    void norAByteOfAPicture() throws IOException {
        String text = Files.readString(Path.of("scenarios/record/wagner-2023.yaml"));
        Map<String, String> expected = written("as it is", text, true);

        assertThat(expected.keySet())
                .filteredOn(file -> file.contains("/charts/"))
                .hasSizeGreaterThan(8);
        assertUnseen("a place", Shuffled.people(text, 5), expected, same -> same);
        assertUnseen(
                "an announcement",
                announced(text),
                each(expected, UnseenChangesTest::unannounced),
                UnseenChangesTest::unannounced);
    }

    @ParameterizedTest
    @MethodSource("records")
    void theChangesAreMade(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(List.of(noted(text), Shuffled.people(text, 5), announced(text)))
                .doesNotContain(text);
    }
}
