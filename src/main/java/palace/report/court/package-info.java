/** The elite as a picture: who stands around the leader, tied to whom, and where each ended up. */
@NullMarked
package palace.report.court;

import org.jspecify.annotations.NullMarked;
