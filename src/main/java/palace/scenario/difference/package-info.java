/** How two scenarios differ, in the words of their facts; knows the facts, and neither files nor how they are read. */
@NullMarked
package palace.scenario.difference;

import org.jspecify.annotations.NullMarked;
