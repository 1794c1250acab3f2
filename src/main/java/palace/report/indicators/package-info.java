/** What to watch: a table, two charts and a few sentences. */
@NullMarked
package palace.report.indicators;

import org.jspecify.annotations.NullMarked;
