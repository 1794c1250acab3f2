/** The model against data: histories of a world of unlike regimes, and what is measured of them. */
@NullMarked
package palace.experiment.facts;

import org.jspecify.annotations.NullMarked;
