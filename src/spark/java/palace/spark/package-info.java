/**
 * Apache Spark as a crew: what is started by {@code spark-submit}, and what its executors do. Compiled with {@code -Pspark}
 * only; nothing else knows of Spark.
 */
@NullMarked
package palace.spark;

import org.jspecify.annotations.NullMarked;
