/** Words that every report uses: who was there, when it was, and how numbers and names are said. */
@NullMarked
package palace.report.prose;

import org.jspecify.annotations.NullMarked;
