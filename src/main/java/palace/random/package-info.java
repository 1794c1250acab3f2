/** Draws keyed by their event; a leaf that imports nothing of ours. */
@NullMarked
package palace.random;

import org.jspecify.annotations.NullMarked;
