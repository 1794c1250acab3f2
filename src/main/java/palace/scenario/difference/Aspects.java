package palace.scenario.difference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import palace.scenario.Traits;
import palace.scenario.format.Records;
import palace.scenario.term.Quantity;
import palace.scenario.timeline.Dated;

/** What a record of facts states, one aspect for each component, so that a new fact is compared as soon as it exists. */
final class Aspects {
    /** Not facts of the case: what makes a thing the same, and where one knows it from. */
    private static final Set<String> LEFT_OUT = Set.of("id", "source", "sources");

    /** More digits than anybody writes: a quotient, as of posts by years. */
    private static final int DIGITS = 9;

    private static final int SHOWN = 3;

    private Aspects() {}

    /** All that a record states, but for these components. */
    static Map<String, String> of(Record facts, String... but) {
        Map<String, String> aspects = new LinkedHashMap<>();
        add(facts, Set.of(but), aspects);
        return aspects;
    }

    private static void add(Record facts, Set<String> but, Map<String, String> aspects) {
        List<String> names = Records.names(facts.getClass());
        for (int i = 0; i < names.size(); i++) {
            if (!LEFT_OUT.contains(names.get(i)) && !but.contains(names.get(i))) {
                Object value = Records.value(facts, i);
                if (value instanceof Traits || value instanceof Dated) {
                    add((Record) value, but, aspects);
                } else if (value != null && !words(value).isEmpty()) {
                    aspects.put(spaced(names.get(i)), words(value));
                }
            }
        }
    }

    /** A value as a reader would say it. */
    static String words(Object value) {
        if (value instanceof Quantity quantity) {
            String low = number(quantity.low());
            return quantity.isRange() ? low + " to " + number(quantity.high()) : low;
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Boolean flag) {
            return flag.toString(); // as a file says it, so that it can be copied into one
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), words(each)));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Aspects::words).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof Record facts) {
            return of(facts).entrySet().stream()
                    .map(aspect -> aspect.getKey() + " " + aspect.getValue())
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal shown = exact.precision() > DIGITS ? exact.round(new MathContext(SHOWN)) : exact;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** {@code answersTo} as "answers to". */
    static String spaced(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
