/**
 * What values of behaviour agree with data: approximate Bayesian computation by sequential Monte Carlo. It may not know files
 * of results or charts.
 */
@NullMarked
package palace.experiment.calibrate;

import org.jspecify.annotations.NullMarked;
