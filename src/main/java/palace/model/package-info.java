/** The state of one regime: leader, elites, ties, plots, an attempt; it knows no mechanism, no randomness and no file. */
@NullMarked
package palace.model;

import org.jspecify.annotations.NullMarked;
