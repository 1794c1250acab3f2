/** The moves of the leader: whom he appoints, divides, tests, threatens and rewards. */
@NullMarked
package palace.mechanism.leader;

import org.jspecify.annotations.NullMarked;
