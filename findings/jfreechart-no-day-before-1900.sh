#!/usr/bin/env bash
# JFreeChart knows March 1889 but not the 5th of March 1889.
#
# Guess: a TimeSeries of days takes any day that java.time knows; if Month and Year take 1889, so does Day.
# Using: JFreeChart 1.5.6 (org.jfree.data.time), Java 17.
# Seen: Year takes -44 and Month takes 1889; Day refuses everything before 1900.
# Matters: lists of rulers begin in 1840 or 1875 with exact dates of entry and exit; the first reigns cannot
#   be drawn by day, and a reader that works on the post-war sample dies on the full one.

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
import org.jfree.data.time.Day;
import org.jfree.data.time.Month;
import org.jfree.data.time.Year;

public class Find {
    public static void main(String[] arguments) {
        System.out.println("year: " + new Year(-44));
        System.out.println("month: " + new Month(3, 1889));
        System.out.println("day: " + new Day(1, 1, 1900));
        try {
            System.out.println("day: " + new Day(5, 3, 1889));
        } catch (IllegalArgumentException refused) {
            System.out.println("day: refused, " + refused.getMessage());
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
year: -44
month: March 1889
day: 1-January-1900
day: refused, The 'year' argument must be in range 1900 to 9999.
EXPECTED
cat seen
diff -u expected seen
echo unchanged
