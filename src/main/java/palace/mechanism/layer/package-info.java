/** The optional layers of a case: the street, the treasury, the front, a leader who lashes out. */
@NullMarked
package palace.mechanism.layer;

import org.jspecify.annotations.NullMarked;
