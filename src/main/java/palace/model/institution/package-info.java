/** Who decides by what rule, who makes the officers of a force, and how hard and how open the rule is. It knows nothing of the regime. */
@NullMarked
package palace.model.institution;

import org.jspecify.annotations.NullMarked;
