/** What one history leaves in its folder: tables, charts, chronicle and summary. */
@NullMarked
package palace.report.history;

import org.jspecify.annotations.NullMarked;
