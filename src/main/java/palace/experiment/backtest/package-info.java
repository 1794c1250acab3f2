/**
 * Forecasts of attempts in country-years by a library of simulated histories, and how they score against regressions.
 * It may not know files or charts.
 */
@NullMarked
package palace.experiment.backtest;

import org.jspecify.annotations.NullMarked;
