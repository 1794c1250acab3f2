/** Forecasts of cases that are over, against what happened: tables, one JSON object and charts. */
@NullMarked
package palace.report.track;

import org.jspecify.annotations.NullMarked;
