/**
 * Estimates that keep their uncertainty: proportions, intervals, incidence, paired differences, sensitivity, scores.
 *
 * <p>A leaf: it imports nothing of ours and knows no elite, file or chart. Every result is the same on every JVM, for
 * any number of threads or shards: counts and sums are exact, randomness comes in as an argument, and logarithms are
 * {@link StrictMath}'s or Commons Math's, never {@link Math}'s.
 */
@NullMarked
package palace.statistics;

import org.jspecify.annotations.NullMarked;
