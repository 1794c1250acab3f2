/** Who trusts whom, who holds what against whom, who preys on whom. It knows nothing of the regime. */
@NullMarked
package palace.model.tie;

import org.jspecify.annotations.NullMarked;
