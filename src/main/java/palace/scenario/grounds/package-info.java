/** What is known of the behavioural parameters: works that bear on them, and what it would take to know the others. */
@NullMarked
package palace.scenario.grounds;

import org.jspecify.annotations.NullMarked;
