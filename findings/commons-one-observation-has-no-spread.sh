#!/usr/bin/env bash
# One observation has variance 0 in Commons Math and in Commons Statistics.
#
# Guess: the sample variance of one value is NaN (0/0), as in R, NumPy with ddof=1 and SSJ.
# Using: Commons Math 3.6.1 and Commons Statistics 1.2 (descriptive), Java 17.
# Seen: both answer 0.0, of two empty samples NaN.
# Matters: a cell of a sweep with a single finished run gets an interval of no width around it, the surest of
#   the whole table, and a rule that stops when the interval is narrow enough stops there.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-statistics-descriptive</artifactId><version>1.2</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.descriptive.Variance;

public class Find {
    public static void main(String[] arguments) {
        double[] none = {};
        double[] one = {5};
        System.out.println("none: " + StatUtils.variance(none) + " " + Variance.of(none).getAsDouble());
        System.out.println("one: " + StatUtils.variance(one) + " " + Variance.of(one).getAsDouble());
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
none: NaN NaN
one: 0.0 0.0
EXPECTED
cat seen
diff -u expected seen
echo unchanged
