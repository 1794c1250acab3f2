/** The model against its own claims: each mechanism off in turn, where its claim lives. */
@NullMarked
package palace.experiment.ablation;

import org.jspecify.annotations.NullMarked;
