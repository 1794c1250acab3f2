#!/usr/bin/env bash
# Smile's median of four reigns is the third, and asking for it unties the reigns from their rulers.
#
# Guess, in hindsight: MathEx.median of 1, 2, 3, 4 is 2.5; summaries such as median and mad leave the array they are given
#   alone.
# Using: smile-base 3.1.1, Java 17.
# Seen: the median is 3; it rearranges the array (so do q1 and q3), and mad leaves the distances from the
#   median in it. The correlation of reigns of 3, 1 and 2 years with another column that holds the same
#   numbers is 1 before and -0.5 after.
# Matters: columns are joined by position: whatever is computed after the first summary of a table is of
#   rulers with other people's years.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.haifengl</groupId><artifactId>smile-base</artifactId><version>3.1.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.Arrays;
import smile.math.MathEx;

public class Find {
    public static void main(String[] arguments) {
        System.out.println("median of 1 to 4: " + MathEx.median(new double[] {1, 2, 3, 4}));
        double[] years = {3, 1, 2};
        double[] purges = {3, 1, 2};
        System.out.printf("correlation before: %.1f%n", MathEx.cor(years, purges));
        MathEx.median(years);
        System.out.printf("correlation after: %.1f, years %s%n", MathEx.cor(years, purges), Arrays.toString(years));
        MathEx.mad(years);
        System.out.println("years after mad: " + Arrays.toString(years));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
median of 1 to 4: 3.0
correlation before: 1.0
correlation after: -0.5, years [1.0, 2.0, 3.0]
years after mad: [0.0, 1.0, 1.0]
EXPECTED
cat seen
diff -u expected seen
echo unchanged
