#!/usr/bin/env bash
# The mean of no reign is 0 in Spark, and its stdev is that of a whole population.
#
# Guess, in part in hindsight: mean() of an RDD without values is NaN, as its stdev() is; stdev() of 1, 2, 3 and 4
#   is the sample's, 1.291, like the function stddev of Spark's SQL.
# Using: Spark 4.1.1 (core, local mode), Java 17.
# Seen: the mean of nothing is 0.0 and the least value of nothing Infinity; stdev() is 1.118 and variance() 1.25,
#   with sampleStdev() and sampleVariance() beside them.
# Matters: a cell of a sweep in which no ruler fell has a mean tenure of 0, the shortest of the table; and an
#   interval from stdev() is too narrow by an eighth for four runs.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.spark</groupId><artifactId>spark-core_2.13</artifactId><version>4.1.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.*;

public class Find {
    public static void main(String[] arguments) {
        SparkConf local = new SparkConf().setMaster("local[1]").setAppName("find").set("spark.ui.enabled", "false");
        try (JavaSparkContext spark = new JavaSparkContext(local)) {
            for (List<Double> reigns : List.of(List.of(1.0, 2.0, 3.0, 4.0), List.<Double>of())) {
                JavaDoubleRDD rdd = spark.parallelizeDoubles(reigns);
                System.out.printf(Locale.ROOT, "%s: mean %.3f stdev %.3f sampleStdev %.3f least %.1f%n", reigns,
                        rdd.mean(), rdd.stdev(), rdd.sampleStdev(), rdd.stats().min());
            }
        }
    }
}
JAVA
opens=()
for part in java.lang java.lang.invoke java.nio java.util sun.nio.ch sun.security.action sun.util.calendar; do
  opens+=(--add-opens "java.base/$part=ALL-UNNAMED")
done
nice -n 10 java "${opens[@]}" -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
[1.0, 2.0, 3.0, 4.0]: mean 2.500 stdev 1.118 sampleStdev 1.291 least 1.0
[]: mean 0.000 stdev NaN sampleStdev NaN least Infinity
EXPECTED
cat seen
diff -u expected seen
echo unchanged
