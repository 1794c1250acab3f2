/** What a scheduler of a cluster is handed so that every shard is done by a task of its own. */
@NullMarked
package palace.cli.job;

import org.jspecify.annotations.NullMarked;
