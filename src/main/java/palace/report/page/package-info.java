/** A folder of results as one HTML file that asks nobody for anything. */
@NullMarked
package palace.report.page;

import org.jspecify.annotations.NullMarked;
