/** An attempt, hour by hour: who joins, who is heard, who guards, who counts votes, who strikes a deal. */
@NullMarked
package palace.mechanism.attempt;

import org.jspecify.annotations.NullMarked;
