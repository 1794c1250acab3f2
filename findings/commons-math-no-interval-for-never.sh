#!/usr/bin/env bash
# Commons Math has no exact interval for what never happened, nor for what always did.
#
# Guess, in hindsight: the Clopper-Pearson interval of 0 coups in 10 years is 0 to 0.308 (at 95%), of 10 in 10
#   0.692 to 1, as R's binom.test has it and as Commons Statistics gives it.
# Using: Commons Math 3.6.1 and Commons Statistics 1.2 (interval), Java 17.
# Seen: an exception about "degrees of freedom (0)" from an F distribution that the caller never asked for; the
#   interval of 1 in 10 is right. Agresti and Coull's begins at -0.043 and the normal one, which would have no
#   width, is refused.
# Matters: none in n is the usual count of revolts in a cell of a sweep: the table stops at its first quiet cell,
#   and the test data, which had some of everything, did not show it.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-statistics-interval</artifactId><version>1.2</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.commons.math3.stat.interval.*;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

public class Find {
    static String between(double low, double high) {
        return String.format(Locale.ROOT, "%.3f to %.3f", low, high);
    }

    static String old(Supplier<ConfidenceInterval> interval) {
        try {
            ConfidenceInterval found = interval.get();
            return between(found.getLowerBound(), found.getUpperBound());
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }

    public static void main(String[] arguments) {
        for (int coups : new int[] {0, 1, 10}) {
            System.out.println(coups + " of 10");
            System.out.println("  Clopper-Pearson: " + old(() -> IntervalUtils.getClopperPearsonInterval(10, coups, 0.95)));
            System.out.println("  Agresti-Coull: " + old(() -> IntervalUtils.getAgrestiCoullInterval(10, coups, 0.95)));
            System.out.println("  normal: " + old(() -> IntervalUtils.getNormalApproximationInterval(10, coups, 0.95)));
            var now = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(10, coups, 0.05);
            System.out.println("  Commons Statistics, Clopper-Pearson: " + between(now.getLowerBound(), now.getUpperBound()));
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
0 of 10
  Clopper-Pearson: degrees of freedom (0)
  Agresti-Coull: -0.043 to 0.321
  normal: lower bound (0) must be strictly less than upper bound (0)
  Commons Statistics, Clopper-Pearson: 0.000 to 0.308
1 of 10
  Clopper-Pearson: 0.003 to 0.445
  Agresti-Coull: -0.004 to 0.426
  normal: -0.086 to 0.286
  Commons Statistics, Clopper-Pearson: 0.003 to 0.445
10 of 10
  Clopper-Pearson: degrees of freedom (0)
  Agresti-Coull: 0.679 to 1.043
  normal: lower bound (1) must be strictly less than upper bound (1)
  Commons Statistics, Clopper-Pearson: 0.692 to 1.000
EXPECTED
cat seen
diff -u expected seen
echo unchanged
