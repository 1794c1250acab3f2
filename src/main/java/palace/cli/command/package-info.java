/** The commands, one class each: parse, call, print, exit code. */
@NullMarked
package palace.cli.command;

import org.jspecify.annotations.NullMarked;
