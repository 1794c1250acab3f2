/** Estimates that keep their uncertainty: proportions, intervals, incidence; a leaf that imports nothing of ours. */
@NullMarked
package palace.statistics;

import org.jspecify.annotations.NullMarked;
