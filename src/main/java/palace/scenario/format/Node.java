package palace.scenario.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML file: plain words and lists, no objects, each with its place. */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** Returns the node as YAML on one line, which is read as the same again. */
    default String flow() {
        return Flow.of(this);
    }

    /** Appends what the node means and nothing else: no comments, no order of keys, no way of writing a number. */
    void canonical(StringBuilder text);

    /**
     * A single value.
     *
     * @param text as written, quotes and folding undone
     * @param plain written without quotes, so that it may be a number, a date or true
     */
    record Scalar(String text, boolean plain, Place place) implements Node {

        /** Whether a key was given without a value. */
        public boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** Returns the number, or null if this is not one; quoted numbers are text. */
        public @Nullable Double number() {
            return plain ? WrittenNumbers.parse(text) : null;
        }

        /** Whether it would be a number if its quotes were left out. */
        public boolean isQuotedNumber() {
            return !plain && WrittenNumbers.parse(text) != null;
        }

        /** Returns a sentence that guesses which number was meant where this is none; null without a guess. */
        public @Nullable String numberMeant() {
            String meant = WrittenNumbers.meant(text);
            return meant != null
                    ? "Maybe " + meant + "."
                    : isQuotedNumber() ? "Maybe without the quotes: what stands in quotes is text." : null;
        }

        /** Returns a sentence that guesses which share was meant where this is none; null without a guess. */
        public @Nullable String shareMeant() {
            String meant = WrittenNumbers.shareMeant(text);
            return meant != null ? "Maybe " + meant + "." : number() == null ? numberMeant() : null;
        }

        @Override
        public void canonical(StringBuilder out) {
            Double number = number();
            String value = number == null ? text : Double.toString(number);
            out.append(value.length()).append(':').append(value);
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        /** Returns a copy with another item at the index, or without that item if the value is empty. */
        Sequence with(int index, Node value) {
            List<Node> changed = new ArrayList<>(items);
            if (isNothing(value)) {
                changed.remove(index);
            } else {
                changed.set(index, value);
            }
            return new Sequence(List.copyOf(changed), place);
        }

        @Override
        public void canonical(StringBuilder text) {
            text.append('[');
            items.forEach(item -> item.canonical(text));
            text.append(']');
        }
    }

    /** Keys with values, in the order of the file; a key may stand twice, which the reader then reports. */
    record Mapping(List<Entry> entries, Place place) implements Node {

        /** Returns the first value of the key. */
        public @Nullable Node find(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        /** Returns the text of a key that holds a single value. */
        public @Nullable String text(String key) {
            return find(key) instanceof Scalar scalar && !scalar.isEmpty() ? scalar.text() : null;
        }

        /** Returns a copy in which the key stands last and has the value; an empty value removes the key. */
        Mapping with(String key, Node value) {
            Stream<Entry> others =
                    entries.stream().filter(entry -> !entry.key().text().equals(key));
            Stream<Entry> added = isNothing(value)
                    ? Stream.empty()
                    : Stream.of(new Entry(new Scalar(key, true, value.place()), value));
            return new Mapping(Stream.concat(others, added).toList(), place);
        }

        @Override
        public void canonical(StringBuilder text) {
            text.append('{');
            entries.stream()
                    .collect(Collectors.toMap(
                            entry -> entry.key().text(), Entry::value, (first, second) -> first, TreeMap::new))
                    .forEach((key, value) -> {
                        text.append(key.length()).append(':').append(key).append('=');
                        value.canonical(text);
                    });
            text.append('}');
        }
    }

    /** One key and its value. */
    record Entry(Scalar key, Node value) {}

    private static boolean isNothing(Node value) {
        return value instanceof Scalar scalar && scalar.isEmpty();
    }

    /** Returns a list's items, or nothing for anything else. */
    static List<Node> items(@Nullable Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** Returns the text between quotes, shortened and without control characters, as messages show it. */
    static String quoted(String text) {
        String safe = Objects.requireNonNull(text)
                .codePoints()
                .limit(41)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > 40
                ? "'" + safe.substring(0, safe.offsetByCodePoints(0, 37)) + "...'"
                : "'" + safe + "'";
    }

    /** Returns what was found, in words for a message. */
    static String describe(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.isEmpty() ? "empty" : quoted(scalar.text());
        }
        return node instanceof Sequence ? "a list" : "a block of keys";
    }
}
