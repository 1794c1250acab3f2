/**
 * Designs: which cases an experiment compares, from a file, and what its factors do; it knows no command line, and not
 * how histories are run.
 */
@NullMarked
package palace.experiment.design;

import org.jspecify.annotations.NullMarked;
