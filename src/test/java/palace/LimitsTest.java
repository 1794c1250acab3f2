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

    /**
     * Where numbers are no behaviour: how large tables grow, how much reasons weigh when a history is told, bits, what an
     * optional series looks like, what an experiment does to a regime, how near a history is to a rare outcome, and the
     * workload against which the engine is measured.
     */
    private static final List<String> ELSEWHERE = List.of(
            "model/event/",
            "model/IntSet.java",
            "model/Threats.java",
            "simulation/Intervention.java",
            "simulation/Nearness.java",
            "simulation/yardstick/",
            "simulation/history/");

    /** Names that number the draws of one event. */
    private static final Pattern DRAWS = Pattern.compile(
            "static final int (?:NOTICE|WHICH|WHOM|ANSWER|TRAITS|SILENCED"
                    + "|DENOUNCES|SIGHT|GIVES_UP|MISJUDGES|ACTS|SIZE|RENEWAL|FALLS|LEVERS|MYSTIQUE|TURNOVER|WEEK|HOUR) = [1-5];");

    /** A small number keeps a division from nothing; checks state ranges. */
    private static final Pattern COUNTED =
            Pattern.compile(DRAWS.pattern() + "|\\b1e-9\\b|Require\\.|4 \\* (?=p\\.caution|chance)|<< 32|>> 32|\\* 4L");

    /** Constants that follow from the arithmetic around them, or name what is no number. */
    private static final List<String> FOLLOWS = List.of(
            "double SURE = 40;",
            "double LEAST = 1e-9;",
            "double HARDLY = 1e-3;",
            "double MARGIN = 1e-6;",
            "double EXACT = 1e-9;",
            "int NO_SUCH_WAY = -10;",
            "int SIXTY = 60;",
            "int WITH_SEATS = 3;",
            "int DAYS = 7;",
            // A crowd is taken in stretches, a rank is known from a sample.
            "int LARGE = 65536;",
            "int STRETCH = 8192;",
            "int ROOM = 8;",
            "int WORD = 6;",
            "int STAND_FOR_ALL = 256;",
            "int SHORT_ROW = 32;",
            // A regime knows its past for as long as a file may tell it.
            "int MEMORY_YEARS = 20;",
            // The codebook's full rank among two dozen people of mixed ranks; 1 / (1 + 24 * 0.55).
            "double LEADER = 0.07;",
            // Halfway between the codebook's senior and middle: who is counted, not what anybody does.
            "double SENIOR = 0.55;",
            // Force has three shares where bodies decide: the mean of three.
            "(force + votes + rank) / 3",
            // Hours of a week that have a place of their own; how a shown course is drawn.
            "int LAST_HOUR = 166;",
            "double AN_HOUR = 1.0 / 169;");

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
        for (String room : List.of("mechanism", "model", "simulation")) {
            for (Path file : Sources.of(room)) {
                String name = file.toString().replace('\\', '/');
                if (ARITHMETIC.stream().noneMatch(name::endsWith)
                        && ELSEWHERE.stream().noneMatch(name::contains)) {
                    hidden.addAll(numbers(file.getFileName() + "", Sources.text(file)));
                }
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
        assertThat(numbers("Rule.java", "class Rule {\n    private static final int WITNESSES = 3;\n}\n"))
                .containsExactly("Rule.java:2: 3");
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
