#!/usr/bin/env bash
# In DFLib a country of which nothing is known has a median reign of 0 years, and one without a name is gone.
#
# Guess, in part in hindsight: unknown values are left out of mean and median alike; a group without a known value
#   has an unknown median; rows without a key are a group of their own, or are refused; a sum of whole numbers does
#   not overflow in silence.
# Using: DFLib 1.0.0, Java 17.
# Seen: the median leaves the unknown out and is 0 of nothing; the mean of the same column stops with a
#   NullPointerException. group() drops the rows without a key and counts 3 of 4. $int(...).sum() of two times
#   2,000,000,000 is -294967296, while Series.sum() of the same numbers is right.
# Matters: a table of median tenures has a 0 for the country whose archives burned, the shortest of all, and weeks
#   or deaths summed over an ensemble turn negative only once there are enough of them.

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

import org.dflib.*;

public class Find {
    public static void main(String[] arguments) {
        DataFrame reigns = DataFrame.foldByRow("land", "years").of("A", 3.0, "A", null, "B", null, null, 5.0);
        DataFrame groups = reigns.group("land").agg($col("land").first(), $double("years").median(), count());
        System.out.println(groups);
        System.out.println("rows " + reigns.height() + " in groups " + groups.cols().agg($int("count").sum()));
        try {
            System.out.println(reigns.cols().agg($double("years").avg()));
        } catch (NullPointerException unknown) {
            System.out.println("mean: " + unknown.getClass().getSimpleName());
        }
        DataFrame deaths = DataFrame.foldByRow("deaths").of(2_000_000_000, 2_000_000_000);
        System.out.println(deaths.cols().agg($int("deaths").sum()));
        System.out.println("series " + Series.ofInt(2_000_000_000, 2_000_000_000).sum());
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
ColumnDataFrame [{land:A,median(years):3.0,count:2},{land:B,median(years):0.0,count:1}]
rows 4 in groups ColumnDataFrame [{sum(count):3}]
mean: NullPointerException
ColumnDataFrame [{sum(deaths):-294967296}]
series 4000000000
EXPECTED
cat seen
diff -u expected seen
echo unchanged
