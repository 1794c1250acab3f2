/** The process overview: the order of a week, the hours of an attempt, the timeline, the recorder; the only user of MASON. */
@NullMarked
package palace.simulation;

import org.jspecify.annotations.NullMarked;
