/** Tables, charts, chronicle prose; the only user of JFreeChart. */
@NullMarked
package palace.report;

import org.jspecify.annotations.NullMarked;
