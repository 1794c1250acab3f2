/** How fast the program is on this machine. */
@NullMarked
package palace.cli.bench;

import org.jspecify.annotations.NullMarked;
