#!/usr/bin/env bash
# With the same seed Spark draws other histories when the cluster has another size.
#
# Guess: rdd.sample(false, 0.5, seed) of the same 20 histories is the same for the same seed, and takes ten of
#   them.
# Using: Spark 4.1.1 (core, local mode), Java 17.
# Seen: the draw depends on the number of partitions: 8, 12 and 11 histories for 1, 2 and 4, and by default a list
#   has as many partitions as there are cores. The fraction is a chance for each, not a size. takeSample with
#   the same seed gives the same five in all three.
# Matters: a subsample of an ensemble with its seed in the paper is another one on another machine, and no
#   setting of Spark in the paper tells why.

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
import java.util.*;
import java.util.stream.*;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.*;

public class Find {
    public static void main(String[] arguments) {
        SparkConf local = new SparkConf().setMaster("local[1]").setAppName("find").set("spark.ui.enabled", "false");
        List<Integer> histories = IntStream.rangeClosed(1, 20).boxed().collect(Collectors.toList());
        try (JavaSparkContext spark = new JavaSparkContext(local)) {
            for (int partitions : new int[] {1, 2, 4}) {
                JavaRDD<Integer> ensemble = spark.parallelize(histories, partitions);
                System.out.println(partitions + " partitions: sample " + ensemble.sample(false, 0.5, 1).collect()
                        + " takeSample " + ensemble.takeSample(false, 5, 1));
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
1 partitions: sample [3, 4, 7, 8, 9, 10, 17, 18] takeSample [8, 6, 19, 13, 11]
2 partitions: sample [3, 4, 7, 8, 9, 10, 12, 13, 14, 17, 18, 20] takeSample [8, 6, 19, 13, 11]
4 partitions: sample [3, 4, 7, 8, 9, 11, 14, 15, 16, 18, 19] takeSample [8, 6, 19, 13, 11]
EXPECTED
cat seen
diff -u expected seen
echo unchanged
