/** What to watch: how well what can be observed foretells an attempt. */
@NullMarked
package palace.experiment.indicators;

import org.jspecify.annotations.NullMarked;
