/** Commands about one history or one file, one class each: parse, call, print, exit code. */
@NullMarked
package palace.cli.command;

import org.jspecify.annotations.NullMarked;
