#!/usr/bin/env bash
# Two identical samples get p = 0.36 from Commons Math's Kolmogorov-Smirnov test.
#
# Guess: the distance of a sample to a copy of itself is 0 and its p value 1, with or without ties.
# Using: Commons Math 3.6.1 and Commons Statistics 1.2 (inference), Java 17.
# Seen: tied values are shaken apart at random first, in both samples: five equal tenures against the same
#   five give 0.36, and two samples with ties 0.087 where Commons Statistics gives 0.283.
#   kolmogorovSmirnovStatistic of the same data is 0.
# Matters: tenures in whole years are nearly all ties: a simulator that reproduces the record to the year
#   looks poor, and one near it can look rejected.

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
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

public class Find {
    static void compare(double[] simulated, double[] recorded) {
        KolmogorovSmirnovTest old = new KolmogorovSmirnovTest();
        double now = org.apache.commons.statistics.inference.KolmogorovSmirnovTest.withDefaults()
                .test(simulated, recorded).getPValue();
        System.out.printf(java.util.Locale.ROOT, "distance %.3f: Commons Math p %.3f, Commons Statistics p %.3f%n",
                old.kolmogorovSmirnovStatistic(simulated, recorded),
                old.kolmogorovSmirnovTest(simulated, recorded), now);
    }

    public static void main(String[] arguments) {
        compare(new double[] {1, 1, 1, 1, 1}, new double[] {1, 1, 1, 1, 1});
        compare(new double[] {1, 2, 2, 3, 5, 8, 9, 9}, new double[] {1, 1, 2, 2, 2, 3, 4, 4});
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
distance 0.000: Commons Math p 0.357, Commons Statistics p 1.000
distance 0.500: Commons Math p 0.087, Commons Statistics p 0.283
EXPECTED
cat seen
diff -u expected seen
echo unchanged
