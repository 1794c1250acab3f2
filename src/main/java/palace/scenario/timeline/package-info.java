/** Dated events from outside the model, as a scenario states them; knows no other fact. */
@NullMarked
package palace.scenario.timeline;

import org.jspecify.annotations.NullMarked;
