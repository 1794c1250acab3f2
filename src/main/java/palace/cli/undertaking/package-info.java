/**
 * What all commands that make results do alike: where results are written and what they come from, who may interrupt them,
 * what somebody sees who waits, and how they end. Knows no single command.
 */
@NullMarked
package palace.cli.undertaking;

import org.jspecify.annotations.NullMarked;
