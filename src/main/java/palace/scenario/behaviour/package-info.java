/** The behavioural file: how people decide, with range, source and reason of every number. */
@NullMarked
package palace.scenario.behaviour;

import org.jspecify.annotations.NullMarked;
