#!/usr/bin/env bash
# The highest of two scores of -3 and -5 is, in DFLib, just above zero.
#
# Guess, in hindsight: max of a column of doubles is its largest value, whatever its sign: -3.
# Using: DFLib 1.0.0, Java 17.
# Seen: $double("score").max() gives 4.9E-324, the smallest positive double; with a column of ints it gives -3,
#   and min is right in both. Of a column without rows the mean, the median and the maximum are 0.
# Matters: scores of regimes run from -10 to 10 and log-likelihoods are all below 0: the best of the autocracies
#   is a democracy by a hair, and the best fit a likelihood of 1, printed as 0 at two digits.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dflib</groupId><artifactId>dflib</artifactId><version>1.0.0</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import static org.dflib.Exp.*;

import org.dflib.DataFrame;

public class Find {
    public static void main(String[] arguments) {
        DataFrame scores = DataFrame.foldByRow("score").of(-3.0, -5.0);
        System.out.println(scores.cols().agg($double("score").max(), $double("score").min()));
        DataFrame whole = DataFrame.foldByRow("score").of(-3, -5);
        System.out.println(whole.cols().agg($int("score").max(), $int("score").min()));
        System.out.println(DataFrame.empty("score").cols()
                .agg($double("score").avg(), $double("score").median(), $double("score").max()));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
ColumnDataFrame [{max(score):4.9E-324,min(score):-5.0}]
ColumnDataFrame [{max(score):-3,min(score):-5}]
ColumnDataFrame [{avg(score):0.0,median(score):0.0,max(score):0.0}]
EXPECTED
cat seen
diff -u expected seen
echo unchanged
