/** The classroom: a page with the engine in it, as a folder, as one file, or from this machine alone. Runs nothing. */
@NullMarked
package palace.report.lab;

import org.jspecify.annotations.NullMarked;
