/** Plots in the weeks before they move: who begins, who is asked, what leaks, who is warned, when they move. */
@NullMarked
package palace.mechanism.plot;

import org.jspecify.annotations.NullMarked;
