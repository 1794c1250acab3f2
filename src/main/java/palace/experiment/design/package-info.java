/**
 * Designs: which cases an experiment compares, from a file; it knows no command line, and nothing of how histories are
 * run or counted.
 */
@NullMarked
package palace.experiment.design;

import org.jspecify.annotations.NullMarked;
