/** What a command is asked: its options, the cases and designs that they name, and what was typed. */
@NullMarked
package palace.cli.option;

import org.jspecify.annotations.NullMarked;
