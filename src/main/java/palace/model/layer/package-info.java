/** The optional layers: the street, the money, a war, and what the leader could still do to everybody. It knows nothing of the regime. */
@NullMarked
package palace.model.layer;

import org.jspecify.annotations.NullMarked;
