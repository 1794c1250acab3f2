#!/usr/bin/env bash
# One zero stretches JFreeChart's logarithmic axis over a hundred powers of ten.
#
# Guess: LogAxis leaves out what has no logarithm, or refuses it: for 0, 10 and 1000 it spans about 10 to
#   1000.
# Using: JFreeChart 1.5.6 (LogAxis), Java 17.
# Seen: the automatic range begins near 1e-106 and ends near 1e8, so that 10 and 1000 lie within 2% of its
#   length; no exception, no warning.
# Matters: rates of coups per cell of a sweep are drawn on such an axis, and a cell in which none happened is
#   exactly 0: the one cell flattens the chart of all others.

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
import java.util.Locale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

public class Find {
    static void range(double... rates) {
        XYSeries series = new XYSeries("rate");
        for (int cell = 0; cell < rates.length; cell++) {
            series.add(cell, rates[cell]);
        }
        LogAxis axis = new LogAxis("rate");
        new XYPlot(new XYSeriesCollection(series), new NumberAxis("cell"), axis, new XYLineAndShapeRenderer());
        Range range = axis.getRange();
        System.out.printf(Locale.ROOT, "%d values: %.1e to %.1e%n", rates.length, range.getLowerBound(), range.getUpperBound());
    }

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        range(10, 1000);
        range(10, 1000, 0);
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
2 values: 7.9e+00 to 1.3e+03
3 values: 7.1e-106 to 1.4e+08
EXPECTED
cat seen
diff -u expected seen
echo unchanged
