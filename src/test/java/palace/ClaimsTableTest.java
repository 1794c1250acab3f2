package palace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/claims.md} says where each claim is tested; what it says is so. */
class ClaimsTableTest {
    private static final Path TABLE = Path.of("docs", "claims.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([KR]\\d+)\"\\)");
    private static final Pattern CLAIM = Pattern.compile("(?m)^(?:\\| |- )([KR]\\d+)\\b");

    @Test
    void everyClaimOfTheTableHasATestWithItsTag() throws IOException {
        assertThat(tagged()).containsAll(found(CLAIM, Files.readString(TABLE)));
    }

    @Test
    void everyTagIsAClaimOfTheTable() throws IOException {
        assertThat(found(CLAIM, Files.readString(TABLE))).containsAll(tagged());
    }

    @Test
    void theTestsThatItNamesExist() throws IOException {
        var sources = sources();
        List<String> missing = new ArrayList<>();
        for (String row : rows()) {
            String test = "";
            Matcher named = Pattern.compile("`([^`]+)`").matcher(row.split("\\|")[4]);
            while (named.find()) {
                String name = named.group(1).replace("...", "");
                int dot = name.indexOf('.');
                boolean isClass = Character.isUpperCase(name.charAt(0));
                test = !isClass ? test : dot < 0 ? name : name.substring(0, dot);
                String method = !isClass ? name : dot < 0 ? "" : name.substring(dot + 1);
                String source = sources.getOrDefault(test, "");
                if (source.isEmpty() || (!method.isEmpty() && !source.contains("void " + method))) {
                    missing.add(row.substring(2, row.indexOf(' ', 2)) + ": " + named.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theMechanismsThatItNamesExist() throws IOException {
        Set<String> mechanisms = new TreeSet<>();
        for (Path file : Sources.of("mechanism")) {
            mechanisms.add(String.valueOf(file.getFileName()).replace(".java", ""));
        }
        mechanisms.add("Regime"); // a private army is force of the state's
        for (String row : rows()) {
            assertThat(found(Pattern.compile("`(\\w+)`"), row.split("\\|")[2]))
                    .as(row)
                    .isSubsetOf(mechanisms);
        }
    }

    private static List<String> rows() throws IOException {
        return Files.readString(TABLE)
                .lines()
                .filter(line -> line.matches("\\| [KR]\\d+ .*"))
                .toList();
    }

    private static Set<String> tagged() throws IOException {
        Set<String> tagged = new TreeSet<>();
        for (String source : sources().values()) {
            tagged.addAll(found(TAG, source));
        }
        return tagged;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static TreeMap<String, String> sources() throws IOException {
        TreeMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            files.filter(file -> file.toString().endsWith("Test.java"))
                    .forEach(file ->
                            sources.put(String.valueOf(file.getFileName()).replace(".java", ""), Sources.text(file)));
        }
        return sources;
    }
}
