/** One class for each mechanism: the claim's sentence, the rule, the draw and the change of state, with its parameters; it knows no schedule, file or chart. */
@NullMarked
package palace.mechanism;

import org.jspecify.annotations.NullMarked;
