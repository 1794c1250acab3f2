package palace.scenario.format;

/**
 * Where something stands in a file.
 *
 * @param source the file as the user named it, or the {@code --set} that gave the value
 * @param line from 1; 0 when the source has no lines
 * @param column from 1; 0 when the source has no lines
 */
public record Place(String source, int line, int column) {

    /** Returns the place that stands for the whole source. */
    public static Place whole(String source) {
        return new Place(source, 0, 0);
    }

    /** Returns {@code file:line:column}, which terminals and editors turn into a link. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
