/**
 * Commands that hold the model against something outside a case: published data, history, its own claims, known answers.
 * Know no statistics, only who computes them.
 */
@NullMarked
package palace.cli.evidence;

import org.jspecify.annotations.NullMarked;
