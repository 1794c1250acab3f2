#!/usr/bin/env bash
# JFreeChart's moving average of two years stands at the year after them, and the last year is in none.
#
# Guess, in hindsight: the average of years 1 and 2 stands at 2 (trailing) or 1.5 (centred); four years give three
#   averages of two.
# Using: JFreeChart 1.5.6, Java 17.
# Seen: Statistics.getMovingAverage gives two: that of 1 and 2 at 3, that of 2 and 3 at 4. The coup of year
#   4 is in no average. MovingAverage.createMovingAverage of a TimeSeries is trailing, as guessed.
# Matters: a smoothed curve of coups rises a year after the coups, which reads as a lag between cause and
#   effect, and the latest year, the one that is asked about, is left out.

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
import java.util.Arrays;
import org.jfree.data.statistics.Statistics;
import org.jfree.data.time.MovingAverage;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.Year;

public class Find {
    public static void main(String[] arguments) {
        Double[] years = {2001.0, 2002.0, 2003.0, 2004.0};
        Double[] coups = {0.0, 0.0, 0.0, 8.0};
        System.out.println("Statistics: " + Arrays.deepToString(Statistics.getMovingAverage(years, coups, 2)));
        TimeSeries series = new TimeSeries("coups");
        for (int i = 0; i < years.length; i++) {
            series.add(new Year(years[i].intValue()), coups[i]);
        }
        TimeSeries average = MovingAverage.createMovingAverage(series, "average", 2, 1);
        StringBuilder line = new StringBuilder("MovingAverage:");
        for (int i = 0; i < average.getItemCount(); i++) {
            line.append(' ').append(average.getTimePeriod(i)).append(' ').append(average.getValue(i));
        }
        System.out.println(line);
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Statistics: [[2003.0, 0.0], [2004.0, 0.0]]
MovingAverage: 2002 0.0 2003 0.0 2004 4.0
EXPECTED
cat seen
diff -u expected seen
echo unchanged
