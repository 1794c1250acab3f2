#!/usr/bin/env bash
# In JSAT the median of six reigns, four of them of one year, is 20.5 years.
#
# Guess, in hindsight: the median of an even number of values is the mean of the two in the middle: 2.5 of 1, 2,
#   3 and 4, and 1 of 1, 1, 1, 1, 40 and 50; a density that is estimated from them has half of its mass below
#   its median.
# Using: JSAT 0.0.9, Java 17.
# Seen: 3.5 and 20.5: the mean of the two after the middle. Of odd numbers it is right. The density has a cdf of
#   0.5 at 2.5 and yet says that its median is 3.16, where its cdf is 0.66.
# Matters: the typical tenure of every group with an even number of rulers is too long, of a skewed one many
#   times, and the groups that are odd are not.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.edwardraff</groupId><artifactId>JSAT</artifactId><version>0.0.9</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.Arrays;
import java.util.Locale;
import jsat.distributions.empirical.KernelDensityEstimator;
import jsat.linear.DenseVector;

public class Find {
    public static void main(String[] arguments) {
        double[][] groups = {{1, 2, 3}, {1, 2, 3, 4}, {1, 2, 3, 4, 5}, {1, 1, 1, 1, 40, 50}};
        for (double[] years : groups) {
            System.out.println(Arrays.toString(years) + " median " + new DenseVector(years).median());
        }
        KernelDensityEstimator density = new KernelDensityEstimator(new DenseVector(groups[1]));
        System.out.printf(Locale.ROOT, "density of the four: cdf(2.5) %.2f, median %.2f, cdf(median) %.2f%n",
                density.cdf(2.5), density.median(), density.cdf(density.median()));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
[1.0, 2.0, 3.0] median 2.0
[1.0, 2.0, 3.0, 4.0] median 3.5
[1.0, 2.0, 3.0, 4.0, 5.0] median 3.0
[1.0, 1.0, 1.0, 1.0, 40.0, 50.0] median 20.5
density of the four: cdf(2.5) 0.50, median 3.16, cdf(median) 0.66
EXPECTED
cat seen
diff -u expected seen
echo unchanged
