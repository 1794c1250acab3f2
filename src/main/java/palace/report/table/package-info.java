/** Tables as they stand in a file: columns, rows and the one number format. Knows nothing else of ours. */
@NullMarked
package palace.report.table;

import org.jspecify.annotations.NullMarked;
