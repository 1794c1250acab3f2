/** Designs that vary many factors at once, and what share of a response each of them has. */
@NullMarked
package palace.statistics.sensitivity;

import org.jspecify.annotations.NullMarked;
