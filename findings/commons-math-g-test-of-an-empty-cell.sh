#!/usr/bin/env bash
# Commons Math's G test is lost when one observed count is zero.
#
# Guess: a count of zero adds 0 log 0 = 0 to the statistic; the test goes on.
# Using: Commons Math 3.6.1 and Commons Statistics 1.2 (inference), Java 17.
# Seen: GTest of {0, 15, 15} against {10, 10, 10} is NaN in Commons Math, so "p < 0.05" is false; Commons
#   Statistics finds p = 0.000005.
# Matters: fates of rulers are sparse: no revolt in 30 runs is the usual case, and the strongest misfit of all
#   is reported as no misfit.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-statistics-inference</artifactId><version>1.2</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import org.apache.commons.math3.stat.inference.GTest;

public class Find {
    public static void main(String[] arguments) {
        double[] expected = {10, 10, 10};
        long[] observed = {0, 15, 15};
        double old = new GTest().gTest(expected, observed);
        double now = org.apache.commons.statistics.inference.GTest.withDefaults()
                .test(expected, observed).getPValue();
        System.out.println("Commons Math p " + old + ", rejects " + (old < 0.05));
        System.out.printf(java.util.Locale.ROOT, "Commons Statistics p %.6f, rejects %b%n", now, now < 0.05);
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Commons Math p NaN, rejects false
Commons Statistics p 0.000005, rejects true
EXPECTED
cat seen
diff -u expected seen
echo unchanged
