/** Whose choice decides: first attempts lived through again with somebody held to another choice. */
@NullMarked
package palace.experiment.pivots;

import org.jspecify.annotations.NullMarked;
