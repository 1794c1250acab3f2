/** How likely an outcome is that histories hardly ever come to. */
@NullMarked
package palace.experiment.rare;

import org.jspecify.annotations.NullMarked;
