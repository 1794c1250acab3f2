/** What a sensitivity analysis leaves in its folder: which factors matter, and how surely. */
@NullMarked
package palace.report.sensitivity;

import org.jspecify.annotations.NullMarked;
