/**
 * How our YAML files are described and read: a file's keys are declared once, and from that declaration come the
 * checks, the messages with line and column, and the JSON Schema. Knows nothing of palaces; the only user of the YAML
 * library.
 */
@NullMarked
package palace.scenario.format;

import org.jspecify.annotations.NullMarked;
