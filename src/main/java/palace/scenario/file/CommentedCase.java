package palace.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import palace.scenario.ScenarioException;
import palace.scenario.format.Block;
import palace.scenario.format.Document;
import palace.scenario.format.Key;
import palace.scenario.format.ListOf;
import palace.scenario.format.Node;
import palace.scenario.format.Reading;
import palace.scenario.format.Setting;
import palace.scenario.format.Settings;
import palace.scenario.format.Type;

/**
 * A case written out to be filled in: every value with what it means beside or above it, the first time it comes, and
 * every key that the case leaves to its default as a comment that only has to be uncovered.
 */
public final class CommentedCase {
    private static final String ADVICE = "'./palace schema' prints what a scenario may hold.";
    private static final int WIDTH = 110;
    private static final int BESIDE = 60;

    private final StringBuilder text = new StringBuilder();
    private final Set<String> told = new LinkedHashSet<>();

    private CommentedCase() {}

    /**
     * The text of a case, checked as it stands.
     *
     * @param head what its first lines say, each of them a comment
     * @param file the case that it is made like
     * @param settings what is different in it
     * @throws ScenarioException if something is wrong with what is different
     */
    public static String of(List<String> head, ScenarioSource file, List<Setting> settings) {
        var reading = new Reading();
        Node read = Document.read(file.file(), reading);
        Node changed = read == null ? null : new Settings(ScenarioFormat.FORMAT, reading).apply(read, settings);
        if (!(changed instanceof Node.Mapping root) || reading.failed()) {
            throw ScenarioException.of(reading, ADVICE);
        }
        var written = new CommentedCase();
        head.forEach(line -> written.line(line.isEmpty() ? "#" : "# " + line));
        written.block(ScenarioFormat.FORMAT, root, "", true);
        return written.text.toString();
    }

    private void block(Block<?> block, Node.Mapping values, String indent, boolean top) {
        for (Key<?> key : block.keys()) {
            Node value = values.find(key.name());
            if (top) {
                line("");
            }
            if (value != null) {
                comment(key, indent, value);
                value(key, value, indent);
            } else if (!key.required() && told.add(key.name() + ": " + key.meaning())) {
                comments(indent + "# " + key.name() + ": ", assumed(key) + "# " + key.meaning(), indent);
            }
        }
    }

    /** What a key means, above its value; a short one stands beside it. */
    private void comment(Key<?> key, String indent, Node value) {
        boolean beside = isOneLine(value) && key.meaning().length() <= BESIDE;
        if (!beside && told.add(key.meaning())) {
            comments(indent + "# ", key.meaning(), indent);
        }
    }

    private static boolean isOneLine(Node value) {
        return value instanceof Node.Scalar words && !isParagraph(words);
    }

    private void value(Key<?> key, Node value, String indent) {
        if (key.type() instanceof Block<?> inner && value instanceof Node.Mapping mapping) {
            line(indent + key.name() + ":");
            block(inner, mapping, indent + "  ", false);
        } else if (item(key) instanceof Block<?> inner && value instanceof Node.Sequence list) {
            line(indent + key.name() + ":");
            list.items().forEach(item -> item(inner, item, indent + "  "));
        } else if (value instanceof Node.Sequence list
                && list.items().stream().anyMatch(Node.Mapping.class::isInstance)) {
            line(indent + key.name() + ":");
            list.items().forEach(item -> line(indent + "  - " + item.flow()));
        } else if (value instanceof Node.Scalar words && isParagraph(words)) {
            line(indent + key.name() + ": >");
            wrapped(indent + "  ", words.text(), indent + "  ");
        } else if (value instanceof Node.Mapping names && names.flow().length() > WIDTH) {
            line(indent + key.name() + ":");
            names.entries()
                    .forEach(entry -> line(indent + "  " + entry.key().flow() + ": "
                            + entry.value().flow()));
        } else {
            String line = indent + key.name() + ": " + value.flow();
            boolean beside = isOneLine(value) && key.meaning().length() <= BESIDE && told.add(key.meaning());
            line(beside ? line + "   # " + key.meaning() : line);
        }
    }

    /** Whether a text is long, or ends its line, and can be broken anywhere between its words. */
    private static boolean isParagraph(Node.Scalar words) {
        String text = words.text().strip();
        boolean endsItsLine = !text.isEmpty() && words.text().equals(text + "\n");
        return (text.length() > WIDTH || endsItsLine) && !text.contains("\n") && !text.contains("  ");
    }

    private static @Nullable Type<?> item(Key<?> key) {
        return key.type() instanceof ListOf<?> list ? list.item() : null;
    }

    /** An item of a list: its keys below one another, the first after a dash. */
    private void item(Block<?> block, Node item, String indent) {
        if (!(item instanceof Node.Mapping values)) {
            line(indent + "- " + item.flow());
            return;
        }
        int from = text.length();
        block(block, values, indent + "  ", false);
        List<String> lines = new ArrayList<>(List.of(text.substring(from).split("\n")));
        text.setLength(from);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().startsWith("#")) {
                lines.set(i, indent + "- " + lines.get(i).strip());
                break;
            }
        }
        lines.forEach(this::line);
    }

    /** What holds where a key is not given. */
    private static <T> String assumed(Key<T> key) {
        T fallback = key.fallback();
        Object shown = fallback == null ? null : key.type().literal(fallback);
        return shown == null ? "" : shown + " ";
    }

    private void comments(String first, String words, String indent) {
        wrapped(first, words, indent + "#   ");
    }

    /** Words in lines, the first after one beginning and the others after another. */
    private void wrapped(String first, String words, String next) {
        var line = new StringBuilder(first);
        for (String word : List.of(words.strip().split("\\s+"))) {
            if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(next);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
