/** Why a history went as it went: what was recorded of a person, and what would have become of an attempt without him. */
@NullMarked
package palace.report.explain;

import org.jspecify.annotations.NullMarked;
