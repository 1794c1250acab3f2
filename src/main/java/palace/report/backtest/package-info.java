/** Forecasts of country-years against what came: reading the table, tables of scores and charts. */
@NullMarked
package palace.report.backtest;

import org.jspecify.annotations.NullMarked;
