/**
 * How histories are made: the process overview, the order of a week, the hours of an attempt, the timeline, and who looks
 * on and keeps what happens; the only user of MASON.
 */
@NullMarked
package palace.simulation;

import org.jspecify.annotations.NullMarked;
