/** What many histories of one case leave in their folder: shares with their intervals, curves and bands. */
@NullMarked
package palace.report.ensemble;

import org.jspecify.annotations.NullMarked;
