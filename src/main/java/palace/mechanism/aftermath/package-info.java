/** What an attempt or a death leaves behind: what has been shown, who falls, who gains, who rules. */
@NullMarked
package palace.mechanism.aftermath;

import org.jspecify.annotations.NullMarked;
