/** The ODD document: the model described to the field's standard, with tables and equations taken from the code. */
@NullMarked
package palace.report.odd;

import org.jspecify.annotations.NullMarked;
