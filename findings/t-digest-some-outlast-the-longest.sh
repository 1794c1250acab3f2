#!/usr/bin/env bash
# By t-digest one reign in eight is longer than the longest of four.
#
# Guess: cdf of the largest of four values is 1, and of the smallest 0.25; the median of 1, 2, 3 and 4 is 2.5, or
#   2 by the inverse of the cdf.
# Using: t-digest 3.3 (the quantiles of Elasticsearch and many others), DataSketches 6.1.1 (KLL), Java 17.
# Seen: each single value counts half at its own place: cdf is 0.125, 0.375, 0.625 and 0.875, and the median is 3.
#   Both kinds, merging and AVL tree, do so. KLL says 0.25 to 1, and 2.
# Matters: with a dozen histories in a cell nothing is approximate yet, and still the share of reigns that end
#   within the horizon is never 1; the risk left over is half a ruler, the more the fewer there are.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.tdunning</groupId><artifactId>t-digest</artifactId><version>3.3</version></dependency>
    <dependency><groupId>org.apache.datasketches</groupId><artifactId>datasketches-java</artifactId><version>6.1.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import com.tdunning.math.stats.TDigest;
import org.apache.datasketches.kll.KllDoublesSketch;

public class Find {
    public static void main(String[] arguments) {
        TDigest merging = TDigest.createMergingDigest(100);
        TDigest tree = TDigest.createAvlTreeDigest(100);
        KllDoublesSketch sketch = KllDoublesSketch.newHeapInstance();
        for (double reign = 1; reign <= 4; reign++) {
            merging.add(reign);
            tree.add(reign);
            sketch.update(reign);
        }
        for (int year = 1; year <= 4; year++) {
            System.out.println("ended by year " + year + ": merging " + merging.cdf(year) + ", tree " + tree.cdf(year)
                    + ", KLL " + sketch.getRank(year));
        }
        System.out.println("median: merging " + merging.quantile(0.5) + ", tree " + tree.quantile(0.5) + ", KLL "
                + sketch.getQuantile(0.5));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
ended by year 1: merging 0.125, tree 0.125, KLL 0.25
ended by year 2: merging 0.375, tree 0.375, KLL 0.5
ended by year 3: merging 0.625, tree 0.625, KLL 0.75
ended by year 4: merging 0.875, tree 0.875, KLL 1.0
median: merging 3.0, tree 3.0, KLL 2.0
EXPECTED
cat seen
diff -u expected seen
echo unchanged
