/** Checks of arguments; each names the argument. It knows nothing of the regime. */
@NullMarked
package palace.model.check;

import org.jspecify.annotations.NullMarked;
