/**
 * A world of unlike regimes as a file states it: which scenarios it is made of, with what weights, and how widely each is
 * drawn. Knows nothing of how many histories of each are run.
 */
@NullMarked
package palace.scenario.mixture;

import org.jspecify.annotations.NullMarked;
