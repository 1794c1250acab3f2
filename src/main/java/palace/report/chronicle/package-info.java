/** A history as prose: what happened, hour by hour where it was decided, and why it ended so. */
@NullMarked
package palace.report.chronicle;

import org.jspecify.annotations.NullMarked;
