#!/usr/bin/env bash
# An exact binomial test of Commons Math gives "probabilities" above 1.
#
# Guess: a two-sided test of 5 in 10 against one half has p = 1, as in R's binom.test.
# Using: Commons Math 3.6.1 and Commons Statistics 1.2 (inference), Java 17.
# Seen: Commons Math answers 1.246, and 2.0 for no event in no year: it adds the likeliest count once from
#   each tail. Its successor, Commons Statistics, answers 1.
# Matters: the share of coups in a simulation that sits exactly on the record gets the p above 1; fed to
#   Fisher's or Holm's combination of many countries, it turns the logarithm's sign.

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
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;

public class Find {
    public static void main(String[] arguments) {
        int[][] cases = {{10, 5}, {0, 0}, {10, 4}};
        for (int[] c : cases) {
            double old = new BinomialTest().binomialTest(c[0], c[1], 0.5, AlternativeHypothesis.TWO_SIDED);
            double now = org.apache.commons.statistics.inference.BinomialTest.withDefaults()
                    .test(c[0], c[1], 0.5).getPValue();
            System.out.printf(java.util.Locale.ROOT,
                    "%d of %d: Commons Math %.4f, Commons Statistics %.4f%n", c[1], c[0], old, now);
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
5 of 10: Commons Math 1.2461, Commons Statistics 1.0000
0 of 0: Commons Math 2.0000, Commons Statistics 1.0000
4 of 10: Commons Math 0.7539, Commons Statistics 0.7539
EXPECTED
cat seen
diff -u expected seen
echo unchanged
