/**
 * Commands that ask something of many histories of one case or one design, alone or in parts that are joined. Know no
 * charts and no tables, only who makes them.
 */
@NullMarked
package palace.cli.study;

import org.jspecify.annotations.NullMarked;
