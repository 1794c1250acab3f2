package palace.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import palace.scenario.ScenarioException;
import palace.scenario.ScenarioTexts;

@Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFileTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> junk() {
        String bomb = "a: &a [x, x, x, x]\n"
                + IntStream.range(0, 20)
                        .mapToObj(i -> "b%d: &b%d [*a, *a, *a]\n".formatted(i, i))
                        .collect(Collectors.joining());
        return Stream.of(
                Arguments.of("", "is empty."),
                Arguments.of("\n\n# only a comment\n", "is empty."),
                Arguments.of("a: ~", "unknown key 'a'."),
                Arguments.of("just a sentence", "must be a block of keys"),
                Arguments.of("[".repeat(1_000_000), "is a line of more than 20000 characters"),
                Arguments.of("[".repeat(9_000), "is nested more than 20 deep"),
                Arguments.of("[\n".repeat(1_000_000), "is nested more than 20 deep"),
                Arguments.of("{a:\n".repeat(700_000), "is nested more than 20 deep"),
                Arguments.of("- ".repeat(9_000), "is nested more than 20 deep"),
                Arguments.of("? ".repeat(9_000), "a key must be a word"),
                Arguments.of(bomb, "case.yaml:1:4  anchors and aliases ('&a') are not allowed"),
                Arguments.of("a: *b", "anchors and aliases ('*b') are not allowed"),
                Arguments.of("a: !!javax.script.ScriptEngineManager [x]", "is not allowed; remove it"),
                Arguments.of("? [a, b]\n: c", "a key must be a word"),
                Arguments.of("a: b\n---\nc: d\n", "case.yaml:2:1  a second document begins"),
                Arguments.of("a:\n\tb: c\n", "case.yaml:2:1  is indented with a tab; YAML wants spaces."),
                Arguments.of("a: 'b\n", "is not YAML"),
                Arguments.of("a: b: c\n", "is not YAML"),
                Arguments.of("a: [b\n", "is not YAML"),
                Arguments.of("a: %b\n\u0007", "case.yaml:2:1  is not text: it has the character U+0007."),
                Arguments.of("x".repeat(2_999_999), "is a line of more than 20000 characters"),
                Arguments.of("x\n".repeat(1_499_999), "must be a block of keys"),
                Arguments.of("a: " + "x".repeat(19_000), "unknown key 'a'"),
                Arguments.of("a\u0000b", "is not text: it has the character U+0000."),
                Arguments.of(
                        IntStream.range(0, 200_000)
                                .mapToObj(i -> "k" + i + ": 1\n")
                                .collect(Collectors.joining()),
                        "more."));
    }

    @ParameterizedTest
    @MethodSource("junk")
    void junkIsRefusedInWords(String text, String message) {
        assertThat(ScenarioTexts.refusal(text)).contains(message);
    }

    @Test
    void binaryFilesAreRefused() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(folder.resolve("junk.yaml"), bytes);

        assertThat(refusal(file)).contains("junk.yaml  is not text in UTF-8. Save it as UTF-8 in your editor.");
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() throws IOException {
        Path file = Files.writeString(folder.resolve("large.yaml"), "# comment\n".repeat(5_000_000));

        assertThat(refusal(file)).contains("large.yaml  is too large: at most 3 MB are read.");
    }

    @Test
    void aFolderIsRefused() {
        assertThat(refusal(folder)).contains("is a folder, not a file.");
    }

    @Test
    void aMissingFileIsToldWithANeighbourOfTheSameName() throws IOException {
        Files.writeString(folder.resolve("khrushchev-1964.yaml"), "");

        assertThat(refusal(folder.resolve("krushchev-1964.yaml")))
                .contains("there is no such file.", "Maybe '" + folder.resolve("khrushchev-1964.yaml") + "'.");
    }

    @Test
    void aLinkThatLeadsNowhereIsNotItsOwnNeighbour() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("nowhere.yaml"));

        assertThat(refusal(link)).contains("there is no such file.").doesNotContain("Maybe");
    }

    @Test
    void aPathThroughAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(refusal(file.resolve("below.yaml"))).contains("there is no such file.");
    }

    @Test
    void anUnreadableFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.yaml"), ScenarioTexts.SMALL);
        boolean changed = file.toFile().setReadable(false);

        if (changed && !Files.isReadable(file)) { // the superuser may read everything
            assertThat(refusal(file)).contains("may not be read: permission denied.");
        } else {
            assertThat(ScenarioReader.read(file).eliteCount()).isEqualTo(6);
        }
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsAreFine() throws IOException {
        String text = "\uFEFF" + ScenarioTexts.SMALL.replace("\n", "\r\n");
        Path file = Files.write(folder.resolve("windows.yaml"), text.getBytes(StandardCharsets.UTF_8));

        assertThat(ScenarioReader.read(file).hash())
                .isEqualTo(ScenarioTexts.parse(ScenarioTexts.SMALL).hash());
    }

    @Test
    void linesAndColumnsAreRightInAFileWithByteOrderMarkAndForeignLineEnds() throws IOException {
        String text = "\uFEFF" + ScenarioTexts.with("terror: 0.3", "terror: -1").replace("\n", "\r\n");
        Path file = Files.write(folder.resolve("windows.yaml"), text.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(file)).contains("windows.yaml:45:21  politics.terror: must be a number from 0 to 1");
    }

    @ParameterizedTest
    @MethodSource("badNumbers")
    void aShareIsANumberFromZeroToOne(String number) {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with("force: 0.5", "force: " + number)))
                .contains("elites.brezhnev.force: must be a number from 0 to 1", "1 problem.");
    }

    static Stream<String> badNumbers() {
        return Stream.of(
                ".nan", "NaN", ".inf", "-.inf", "Infinity", "-0.1", "1.01", "1e400", "0x1", "1_0", "'0.5'", "{}");
    }

    @Test
    void aKeyGivenTwiceIsToldWithBothLines() {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with("  place: Nowhere", "  place: Nowhere\n  place: There")))
                .contains("case.yaml:6:3  scenario: the key 'place' is given twice, in line 5 and in line 6.");
    }

    @Test
    void aCaseWithoutElitesIsRefused() {
        String text = ScenarioTexts.SMALL.replaceAll("(?s)elites:.*?politics", "elites: []\npolitics");

        assertThat(ScenarioTexts.refusal(text)).contains("there are no elites: give 'elites', 'cohorts' or both.");
    }

    @ParameterizedTest
    @CsvSource({
        "\\e, 001B",
        "\\a, 0007",
        "\\r, 000D",
        "\\x9B, 009B",
        "\\u202e, 202E",
        "\\u2066, 2066",
        "\\ud83d, D83D",
        "\\uffff, FFFF",
        "\\U0001FFFE, 1FFFE"
    })
    void charactersThatCannotBePrintedDoNotHideBehindAnEscape(String escape, String character) {
        String text = ScenarioTexts.with("note: nothing happens", "note: \"x" + escape + "\"");

        assertThat(ScenarioTexts.refusal(text))
                .contains("case.yaml:47:52  is not text: it has the character U+" + character + ".");
    }

    @Test
    void linesTabsAndSignsBeyondTheBasicPlaneAreText() {
        String text = ScenarioTexts.with("title: A small case", "title: \"\\U0001F600 a\\tb\\nc\"");

        assertThat(ScenarioTexts.parse(text).about().title()).isEqualTo("\uD83D\uDE00 a\tb\nc");
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheTerminal() {
        String message = ScenarioTexts.refusal(ScenarioTexts.with("terror: 0.3", "\"terror\\e[31m\": 0.3"));

        assertThat(message).contains("it has the character U+001B").doesNotContain("\u001B");
    }

    private static String refusal(Path file) {
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(file));
        assertThat(refused.getStackTrace()).isEmpty();
        return String.valueOf(refused.getMessage());
    }
}
