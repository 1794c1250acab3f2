/** The regime at the start of a history, built from the facts of a scenario. */
@NullMarked
package palace.scenario.start;

import org.jspecify.annotations.NullMarked;
