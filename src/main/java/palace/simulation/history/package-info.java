/**
 * What is kept of a history: how it ended, what happened in it, who ruled, its weekly series. Values only, which know
 * nothing of how histories are made.
 */
@NullMarked
package palace.simulation.history;

import org.jspecify.annotations.NullMarked;
