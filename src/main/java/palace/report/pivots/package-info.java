/** Whose choice decides: a table, a chart and a few sentences. */
@NullMarked
package palace.report.pivots;

import org.jspecify.annotations.NullMarked;
