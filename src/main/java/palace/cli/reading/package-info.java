/** The commands that tell what a case or a folder of results holds, and those of a lecture. */
@NullMarked
package palace.cli.reading;

import org.jspecify.annotations.NullMarked;
