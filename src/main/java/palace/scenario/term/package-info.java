/** The words of a scenario and what they are worth: levels, ranks, grievances, and who may be named where. */
@NullMarked
package palace.scenario.term;

import org.jspecify.annotations.NullMarked;
