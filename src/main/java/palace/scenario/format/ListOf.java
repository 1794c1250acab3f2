package palace.scenario.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param item what each item is
 * @param least the fewest items
 * @param most the most items
 * @param single whether one item may stand alone, without brackets
 */
public record ListOf<T>(Type<T> item, int least, int most, boolean single) implements Type<List<T>> {

    /** Returns a list of any length. */
    public static <T> ListOf<T> any(Type<T> item) {
        return new ListOf<>(item, 0, Integer.MAX_VALUE, false);
    }

    /** Returns a list of at least one item, which may stand alone. */
    public static <T> ListOf<T> oneOrMore(Type<T> item) {
        return new ListOf<>(item, 1, Integer.MAX_VALUE, true);
    }

    @Override
    public @Nullable List<T> read(Node node, String path, Reading reading) {
        boolean list = node instanceof Node.Sequence;
        if (!list && !single) {
            reading.wrong(node, path, "a list");
            return null;
        }
        List<Node> nodes = list ? Node.items(node) : List.of(node);
        if (nodes.size() < least || nodes.size() > most) {
            reading.problem(node.place(), path, "must have " + length() + ", but has " + nodes.size() + ".");
            return null;
        }
        List<T> items = new ArrayList<>(nodes.size());
        for (Node child : nodes) {
            T value = item.read(child, itemPath(path, child), reading);
            if (value != null) {
                items.add(value);
            }
        }
        return items.size() < nodes.size() ? null : List.copyOf(items);
    }

    @Override
    public String choices() {
        return item.choices();
    }

    private String length() {
        String number = most == Integer.MAX_VALUE ? "at least " + least : String.valueOf(least);
        return number + (least == 1 ? " item" : " items");
    }

    private static String itemPath(String path, Node child) {
        String id = child instanceof Node.Mapping mapping ? mapping.text("id") : null;
        return id == null || id.length() > 60 ? path : Kebab.join(path, id);
    }

    /** Items are addressed by their id, or where they have none by their number from 1. */
    @Override
    public List<String> steps(@Nullable Node node) {
        List<String> steps = new ArrayList<>();
        for (Node child : Node.items(node)) {
            String id = child instanceof Node.Mapping mapping ? mapping.text("id") : null;
            steps.add(id == null ? String.valueOf(steps.size() + 1) : id);
        }
        return steps;
    }

    @Override
    public @Nullable Type<?> step(String name, @Nullable Node node) {
        return steps(node).contains(name) ? item : null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", item.schema(definitions));
        if (least > 0) {
            list.put("minItems", least);
        }
        if (most < Integer.MAX_VALUE) {
            list.put("maxItems", most);
        }
        return single ? new LinkedHashMap<>(Map.of("anyOf", List.of(item.schema(definitions), list))) : list;
    }
}
