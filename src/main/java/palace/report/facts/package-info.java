/** The model beside published data: a table, one JSON object and forest plots. */
@NullMarked
package palace.report.facts;

import org.jspecify.annotations.NullMarked;
