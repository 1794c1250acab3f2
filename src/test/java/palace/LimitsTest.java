package palace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Limits that only the text of the sources shows. */
class LimitsTest {
    private static final int LONG = 250;
    private static final String REASON = "Longer than " + LONG + " lines: ";

    /** What may stand in a rule: nothing, all, twice, half. */
    private static final Set<Double> IN_A_RULE = Set.of(0.0, 1.0, 2.0, 0.5);

    /** Not behaviour but arithmetic: how time is counted, and how the normal distribution is. */
    private static final List<String> ARITHMETIC = List.of("Calendar.java", "Thresholds.java");

    /** Whole constants count draws, days and steps; a small number keeps a division from nothing; checks state ranges. */
    private static final Pattern COUNTED =
            Pattern.compile("static final int [A-Z_]+ = -?\\d+;|\\b1e-9\\b|Require\\.|4 \\* (?=p\\.caution|chance)");

    /** Constants that follow from the arithmetic around them. */
    private static final List<String> FOLLOWS = List.of(
            "double SURE = 40;",
            "double LEAST = 1e-9;",
            "double HARDLY = 1e-3;",
            "double MARGIN = 1e-6;",
            "double EXACT = 1e-9;");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])(\\d[\\d_]*(?:\\.\\d+)?(?:[eE]-?\\d+)?)[LDF]?(?![\\w.])");

    @Test
    void aLongClassSaysWhyItIsLong() throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (Path file : Sources.of("")) {
            String text = Sources.text(file);
            if (text.lines().count() > LONG && !text.contains(REASON)) {
                unexplained.add(file + " has " + text.lines().count() + " lines");
            }
        }
        assertThat(unexplained)
                .as("classes above %d lines without the words '%s'", LONG, REASON)
                .isEmpty();
    }

    @Test
    void aShortClassNeedsNoExcuse() throws IOException {
        for (Path file : Sources.of("")) {
            String text = Sources.text(file);
            assertThat(text.lines().count() <= LONG && text.contains(REASON))
                    .as("%s explains a length that it has not", file)
                    .isFalse();
        }
    }

    @Test
    void everyNumberOfBehaviourStandsInTheBehaviouralFile() throws IOException {
        List<String> hidden = new ArrayList<>();
        for (Path file : Sources.of("mechanism")) {
            if (!ARITHMETIC.contains(String.valueOf(file.getFileName()))) {
                hidden.addAll(numbers(file.getFileName() + "", Sources.text(file)));
            }
        }
        assertThat(hidden)
                .as("numbers in rules; they belong into behaviour.yaml")
                .isEmpty();
    }

    @Test
    void aHiddenNumberIsFound() {
        assertThat(numbers("Rule.java", "class Rule {\n    double of(double x) {\n        return 0.3 * x;\n    }\n}\n"))
                .containsExactly("Rule.java:3: 0.3");
        assertThat(numbers(
                        "Rule.java",
                        "class Rule {\n    double half(double x) {\n        return x * 0.5; // not 0.7\n    }\n}"))
                .isEmpty();
    }

    /** Numbers in the rules of a mechanism; how its events are told is no rule. */
    private static List<String> numbers(String name, String text) {
        List<String> found = new ArrayList<>();
        String[] lines = withoutEvents(Sources.code(text)).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (COUNTED.matcher(line).find() || FOLLOWS.stream().anyMatch(line::contains)) {
                continue;
            }
            Matcher number = NUMBER.matcher(line);
            while (number.find()) {
                if (!IN_A_RULE.contains(Double.parseDouble(number.group(1).replace("_", "")))) {
                    found.add("%s:%d: %s".formatted(name, i + 1, number.group(1)));
                }
            }
        }
        return found;
    }

    private static String withoutEvents(String code) {
        StringBuilder kept = new StringBuilder(code);
        Matcher event = Pattern.compile("record \\w+\\([^)]*\\)\\s*implements (?:Event|Fall)\\s*\\{")
                .matcher(code);
        while (event.find()) {
            int depth = 1;
            for (int at = event.end(); at < kept.length() && depth > 0; at++) {
                char c = kept.charAt(at);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                kept.setCharAt(at, c == '\n' ? c : ' ');
            }
        }
        return kept.toString();
    }
}
