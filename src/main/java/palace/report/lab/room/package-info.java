/** A room in which a class places its bets: a code, no accounts, no names. It is kept in memory, and knows no network. */
@NullMarked
package palace.report.lab.room;

import org.jspecify.annotations.NullMarked;
