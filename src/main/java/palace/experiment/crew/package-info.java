/**
 * How a long piece of work is shared out among machines that do not share a disk: what each of them is told once, what it
 * is asked piece by piece, and what it answers. Knows nothing of histories, nor of any cluster.
 */
@NullMarked
package palace.experiment.crew;

import org.jspecify.annotations.NullMarked;
