package palace.scenario.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change to a file, given on the command line as {@code path=value} or in a design.
 *
 * @param path dotted; items of a list by their id, or by their number from 1 if they have none, or {@code *} for all
 * @param value YAML; empty or {@code null} removes what is there
 * @param place where it was given
 */
public record Setting(String path, String value, Place place) {
    private static final int LONGEST_SHOWN = 120;

    /** A change that was given on the command line. */
    public Setting(String path, String value) {
        this(path, value, Place.whole(shown("--set", path, value)));
    }

    /** Returns the setting; null if the text has no {@code =} or no path before it. */
    public static @Nullable Setting parse(String text) {
        return parse("--set", text);
    }

    /**
     * Returns the setting; null if the text has no {@code =} or no path before it.
     *
     * @param option with which it was given
     */
    public static @Nullable Setting parse(String option, String text) {
        int sign = text.indexOf('=');
        String path = sign < 0 ? "" : text.substring(0, sign).strip();
        return path.isEmpty() ? null : of(option, path, text.substring(sign + 1).strip());
    }

    private static Setting of(String option, String path, String value) {
        return new Setting(path, value, Place.whole(shown(option, path, value)));
    }

    /** Returns the changes that a block of paths with values asks for, in its order. */
    public static List<Setting> all(Map<String, Node> values) {
        return values.entrySet().stream()
                .map(each -> new Setting(
                        each.getKey(), each.getValue().flow(), each.getValue().place()))
                .toList();
    }

    /** Returns the value as a number; null if it is none. */
    public @Nullable Double number() {
        return WrittenNumbers.parse(value);
    }

    List<String> steps() {
        return List.of(path.split("\\.", -1));
    }

    /** Returns it as it was given, on one line and shortened where it is too long to be read. */
    @Override
    public String toString() {
        return shown("--set", path, value);
    }

    private static String shown(String option, String path, String value) {
        String line = (option + " " + path + "=" + value).replaceAll("\\s+", " ");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "..." : line;
    }
}
