/** How likely a rare end is, by splitting the courses that are on the way to it. */
@NullMarked
package palace.statistics.splitting;

import org.jspecify.annotations.NullMarked;
