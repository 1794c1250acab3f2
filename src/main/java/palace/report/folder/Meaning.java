package palace.report.folder;

import java.util.Map;

/**
 * What a file means, in plain English; printed in the manifest of its folder.
 *
 * @param holds what the file holds
 * @param columns the columns of a table with their meanings, in order; empty for other files
 */
public record Meaning(String holds, Map<String, String> columns) {
    /** The meaning of a file that is no table. */
    public static Meaning of(String holds) {
        return new Meaning(holds, Map.of());
    }
}
