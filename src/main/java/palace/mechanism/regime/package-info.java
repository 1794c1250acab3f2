/** What goes on week by week without anybody deciding it: rents, fear, aura, results, rivalries. */
@NullMarked
package palace.mechanism.regime;

import org.jspecify.annotations.NullMarked;
