/** The model against its own claims: a table, a chart and a few sentences. */
@NullMarked
package palace.report.ablation;

import org.jspecify.annotations.NullMarked;
