/** What a comparison leaves in its folder: paired differences of two cases. */
@NullMarked
package palace.report.difference;

import org.jspecify.annotations.NullMarked;
