/** Reads scenario files: which blocks there are, what must agree between them, what is wrong with a file. */
@NullMarked
package palace.scenario.file;

import org.jspecify.annotations.NullMarked;
