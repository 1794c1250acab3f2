package palace.report.folder;

import java.util.List;
import palace.report.table.Table.Heading;

/**
 * What a file means, in plain English; printed in the manifest of its folder.
 *
 * @param holds what the file holds
 * @param columns the columns of a table, in order; empty for other files
 */
public record Meaning(String holds, List<Heading> columns) {
    /** The meaning of a file that is no table. */
    public static Meaning of(String holds) {
        return new Meaning(holds, List.of());
    }
}
