/** How people judge and choose: what is at stake, what a move seems likely to do, what follows from both. */
@NullMarked
package palace.mechanism.judgement;

import org.jspecify.annotations.NullMarked;
