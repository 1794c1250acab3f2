/** A case completed: what holds of everybody in it, stated or by default, and who holds what share. */
@NullMarked
package palace.report.sheet;

import org.jspecify.annotations.NullMarked;
