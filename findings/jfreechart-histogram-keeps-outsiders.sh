#!/usr/bin/env bash
# JFreeChart counts values outside a histogram's range in its first and last bar.
#
# Guess: with four bins from 0 to 4, a tenure of -50 (a coding error) and one of 99 are outside and not drawn.
# Using: JFreeChart 1.5.6 (HistogramDataset), Java 17.
# Seen: both are counted, -50 in the bar 0-1 and 99 in the bar 3-4.
# Matters: a chart of the first four years of reigns shows a pile of exits in year four that is everybody who
#   lasted longer; missing codes such as -66, -77, -88 pile up as first-year coups.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jfree</groupId><artifactId>jfreechart</artifactId><version>1.5.6</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import org.jfree.data.statistics.HistogramDataset;

public class Find {
    public static void main(String[] arguments) {
        HistogramDataset bars = new HistogramDataset();
        bars.addSeries("years", new double[] {-50, 2.5, 99, 12, 7}, 4, 0, 4);
        for (int bar = 0; bar < 4; bar++) {
            System.out.println(bars.getStartX(0, bar) + " to " + bars.getEndX(0, bar) + ": " + bars.getY(0, bar));
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
0.0 to 1.0: 1
1.0 to 2.0: 0
2.0 to 3.0: 1
3.0 to 4.0: 3
EXPECTED
cat seen
diff -u expected seen
echo unchanged
