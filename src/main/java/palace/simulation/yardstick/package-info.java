/** Work of known size against which the engine's speed is told: the same plain rules on bare arrays and in plain MASON. */
@NullMarked
package palace.simulation.yardstick;

import org.jspecify.annotations.NullMarked;
