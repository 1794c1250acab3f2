/** What a design leaves in its folder: answers over the values of factors, and how two sweeps differ. */
@NullMarked
package palace.report.sweep;

import org.jspecify.annotations.NullMarked;
