/** The model against known answers: a table and a picture for each. */
@NullMarked
package palace.report.verification;

import org.jspecify.annotations.NullMarked;
