/**
 * Forecasts of cases that are over, against what happened: probabilities, proper scores, a base rate from data and a guess.
 * It may not know files or charts.
 */
@NullMarked
package palace.experiment.track;

import org.jspecify.annotations.NullMarked;
