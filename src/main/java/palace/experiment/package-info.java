/** Many histories: replications, ensembles; it knows no chart and no command line. */
@NullMarked
package palace.experiment;

import org.jspecify.annotations.NullMarked;
