/**
 * Scenario files and the behavioural file: their records, each with its keys, their readers, and the regime built from
 * them; knows no simulation and no experiment.
 */
@NullMarked
package palace.scenario;

import org.jspecify.annotations.NullMarked;
