#!/usr/bin/env bash
# In Weka a column that never varies correlates perfectly with any other.
#
# Guess, in hindsight: the correlation of 1, 1, 1 with 1, 2, 3 is NaN (0 / 0), as in R and NumPy, or 0.
# Using: Weka 3.8.6, Java 17.
# Seen: Utils.correlation gives 1, in both orders and also for a falling column, so that the constant is both
#   the best predictor of a series and of its opposite. With the first value 2 it is -0.866 and 0.866.
# Matters: in a sweep of a simulator some parameter is always held fixed, and in a small group of regimes some
#   trait never varies: sorted by correlation with the tenure, these come first.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>nz.ac.waikato.cms.weka</groupId><artifactId>weka-stable</artifactId><version>3.8.6</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import weka.core.Utils;

public class Find {
    public static void main(String[] arguments) {
        double[] rising = {1, 2, 3};
        double[] falling = {3, 2, 1};
        for (double first : new double[] {1, 2}) {
            double[] trait = {first, 1, 1};
            System.out.println(first + ", 1, 1: with a rising column " + Utils.correlation(trait, rising, 3)
                    + ", the other way about " + Utils.correlation(rising, trait, 3)
                    + ", with a falling one " + Utils.correlation(trait, falling, 3));
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
1.0, 1, 1: with a rising column 1.0, the other way about 1.0, with a falling one 1.0
2.0, 1, 1: with a rising column -0.8660254037844387, the other way about -0.8660254037844387, with a falling one 0.8660254037844387
EXPECTED
cat seen
diff -u expected seen
echo unchanged
