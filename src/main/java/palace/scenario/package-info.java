/** Scenario files: records, reader, schema, messages with line and column; builds a regime; the only user of the YAML library. */
@NullMarked
package palace.scenario;

import org.jspecify.annotations.NullMarked;
