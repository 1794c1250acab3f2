/** A folder of results: the one way to write a file, what each file means, and where the results come from. */
@NullMarked
package palace.report.folder;

import org.jspecify.annotations.NullMarked;
