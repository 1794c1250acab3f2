/** Hands the page out, and takes the bets of a room in: to this machine alone, or to those who were told the code. */
@NullMarked
package palace.report.lab.server;

import org.jspecify.annotations.NullMarked;
