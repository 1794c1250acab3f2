/** What each mechanism is: the claim's sentence, the rule, the draw and the change of state, with its parameters, in one class; it knows no schedule, file or chart. The packages follow the headings of the process overview. */
@NullMarked
package palace.mechanism;

import org.jspecify.annotations.NullMarked;
