/** What a calibration leaves: its generations, the posterior, a summary of the parameters and charts. */
@NullMarked
package palace.report.calibrate;

import org.jspecify.annotations.NullMarked;
