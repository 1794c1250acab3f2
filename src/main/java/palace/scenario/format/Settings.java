package palace.scenario.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies settings to a file's tree before it is read, so that a changed value is checked like any other. */
public final class Settings {
    private static final int MOST_PATHS = 5000;

    /** Stands for every item of a list. */
    private static final String EVERY = "*";

    private final Type<?> format;
    private final Reading reading;

    /** Starts changes to files of a format. */
    public Settings(Type<?> format, Reading reading) {
        this.format = format;
        this.reading = reading;
    }

    /** Returns the changed tree; a setting that cannot be applied is a problem of the reading. */
    public Node apply(Node root, List<Setting> settings) {
        Node changed = root;
        for (Setting setting : settings) {
            changed = apply(changed, setting);
        }
        return changed;
    }

    private Node apply(Node root, Setting setting) {
        Place place = setting.place();
        Node value = setting.value().isEmpty()
                ? new Node.Scalar("", true, place)
                : Parse.at(place, reading).read(setting.value());
        if (value == null) {
            return root;
        }
        Node changed = change(format, root, setting.steps(), value);
        if (changed == null) {
            String guess = guess(setting.path(), paths(root));
            reading.problem(
                    place,
                    "",
                    "there is no " + Node.quoted(setting.path()) + ".",
                    guess == null ? null : "Maybe '" + guess + "'.");
            return root;
        }
        return changed;
    }

    /** Returns the node with the value set; null if the path leads nowhere. */
    private static @Nullable Node change(Type<?> type, @Nullable Node node, List<String> path, Node value) {
        if (path.isEmpty()) {
            return value;
        }
        boolean rest = type instanceof MapOf; // its names may hold dots
        String step = rest ? String.join(".", path) : path.get(0);
        List<String> further = rest ? List.of() : path.subList(1, path.size());
        if (node instanceof Node.Sequence list
                && step.equals(EVERY)
                && !list.items().isEmpty()) {
            return changeAll(type, list, further, value);
        }
        Type<?> next = type.step(step, node);
        if (next == null) {
            return null;
        }
        if (node instanceof Node.Sequence list) {
            int index = type.steps(node).indexOf(step);
            Node item = change(next, list.items().get(index), further, value);
            return item == null ? null : list.with(index, item);
        }
        Node.Mapping mapping = node instanceof Node.Mapping there ? there : new Node.Mapping(List.of(), value.place());
        Node child = change(next, mapping.find(step), further, value);
        return child == null ? null : mapping.with(step, child);
    }

    /** Changes every item of a list in the same way; from the last on, so that one that is removed moves no other. */
    private static @Nullable Node changeAll(Type<?> type, Node.Sequence list, List<String> path, Node value) {
        Node.Sequence changed = list;
        List<String> steps = type.steps(list);
        for (int i = steps.size() - 1; i >= 0; i--) {
            Type<?> next = type.step(steps.get(i), list);
            Node item = next == null ? null : change(next, list.items().get(i), path, value);
            if (item == null) {
                return null;
            }
            changed = changed.with(i, item);
        }
        return changed;
    }

    /** Returns the path that was probably meant: one that ends in the same way, or else the nearest. */
    private static @Nullable String guess(String path, List<String> known) {
        return known.stream()
                .filter(other -> other.endsWith("." + path))
                .findFirst()
                .orElseGet(() -> Nearest.to(path, known));
    }

    /** Returns all paths of a file of this format, given or not. */
    List<String> paths(Node root) {
        List<String> paths = new ArrayList<>();
        collect(format, root, "", paths);
        return paths;
    }

    private static void collect(Type<?> type, @Nullable Node node, String path, List<String> paths) {
        List<String> steps = type.steps(node);
        for (int i = 0; i < steps.size() && paths.size() < MOST_PATHS; i++) {
            String full = Kebab.join(path, steps.get(i));
            paths.add(full);
            Type<?> next = type.step(steps.get(i), node);
            if (next != null) {
                collect(next, child(node, i, steps.get(i)), full, paths);
            }
        }
    }

    private static @Nullable Node child(@Nullable Node node, int index, String step) {
        if (node instanceof Node.Sequence list) {
            return list.items().get(index);
        }
        return node instanceof Node.Mapping mapping ? mapping.find(step) : null;
    }
}
