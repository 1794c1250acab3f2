/** What happened in a history, and what each event says of itself: who moved, which sign it was, for what reason. It knows nothing of the regime. */
@NullMarked
package palace.model.event;

import org.jspecify.annotations.NullMarked;
