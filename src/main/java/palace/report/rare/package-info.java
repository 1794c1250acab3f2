/** How likely a rare outcome is: two tables and a few sentences. */
@NullMarked
package palace.report.rare;

import org.jspecify.annotations.NullMarked;
