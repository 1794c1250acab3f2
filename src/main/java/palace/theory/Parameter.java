package palace.theory;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something that can be moved in a model.
 *
 * @param name the name on the command line
 * @param usual its value when nobody moves it; empty for a list that is not used then
 * @param low the least value
 * @param high the greatest value
 * @param kind what it may hold
 * @param meaning what it stands for, with its unit
 */
public record Parameter(String name, List<Double> usual, double low, double high, Kind kind, String meaning) {
    private static final String TO = "..";
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    /** What a parameter may hold. */
    public enum Kind {
        REAL,
        WHOLE,
        LIST
    }

    static Parameter real(String name, double usual, double low, double high, String meaning) {
        return new Parameter(name, List.of(usual), low, high, Kind.REAL, meaning);
    }

    static Parameter whole(String name, int usual, int low, int high, String meaning) {
        return new Parameter(name, List.of((double) usual), low, high, Kind.WHOLE, meaning);
    }

    static Parameter list(String name, List<Double> usual, double high, String meaning) {
        return new Parameter(name, usual, 0, high, Kind.LIST, meaning);
    }

    /**
     * Reads a value: a number, or for a list numbers with commas, where {@code 0..99} stands for all whole numbers between.
     *
     * @throws IllegalArgumentException if it is none, or out of range; the message says what is allowed
     */
    public List<Double> parse(String text) {
        List<Double> values = kind == Kind.LIST ? list(text) : List.of(number(text));
        for (double value : values) {
            boolean whole = kind != Kind.WHOLE || value == Math.rint(value);
            if (!(value >= low && value <= high) || !whole) {
                throw new IllegalArgumentException("%s must be %s in [%s, %s], but was %s."
                        .formatted(
                                name, kind == Kind.WHOLE ? "a whole number" : "a number", text(low), text(high), text));
            }
        }
        return values;
    }

    private List<Double> list(String text) {
        return List.of(text.split(",", -1)).stream()
                .flatMap(part -> part.contains(TO) ? range(part).stream() : List.of(number(part)).stream())
                .toList();
    }

    private List<Double> range(String part) {
        int dots = part.indexOf(TO);
        int first = (int) number(part.substring(0, dots));
        int last = (int) number(part.substring(dots + TO.length()));
        if (last < first || last - first > high) {
            throw new IllegalArgumentException("%s: '%s' is no range.".formatted(name, part));
        }
        return IntStream.rangeClosed(first, last).mapToObj(i -> (double) i).toList();
    }

    private double number(String text) {
        String digits = text.strip();
        if (!NUMBER.matcher(digits).matches()) { // Java would also read 2d, 0x1p3 and Infinity
            throw new IllegalArgumentException("%s must be a number%s, but was '%s'."
                    .formatted(name, kind == Kind.LIST ? ", or numbers with commas" : "", text));
        }
        return Double.parseDouble(digits);
    }

    /** The usual value as it would be typed. */
    public String usualText() {
        return usual.stream().map(Parameter::text).collect(Collectors.joining(","));
    }

    static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
