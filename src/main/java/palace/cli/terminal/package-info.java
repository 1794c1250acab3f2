/** The program beside its commands: words on a terminal, exit codes, how it ends, where it lives and which it is. */
@NullMarked
package palace.cli.terminal;

import org.jspecify.annotations.NullMarked;
