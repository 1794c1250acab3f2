/** The command line: parses, calls, prints and answers with an exit code; the only user of picocli. */
@NullMarked
package palace.cli;

import org.jspecify.annotations.NullMarked;
