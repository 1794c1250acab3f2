#!/usr/bin/env bash
# The tally of DSOL's djutils says that a tenth of five reigns lasted less than -34 years.
#
# Guess: Tally.getQuantile of reigns of 1, 1, 1, 1 and 96 years: the median is 1, no quantile is below 1,
#   and 4 of 5 lie at or below 1.
# Using: djutils-stats 2.3.1 (the statistics of the DSOL simulator 4.2.4), Java 17.
# Seen: a Tally stores no values, and its quantiles are those of a normal distribution with the same mean
#   and deviation: median 20, 10% quantile -34.4, and 0.31 at or below 1. With a FullStorageAccumulator given
#   to its constructor the median is 1 (and 0.40 at or below 1, still not 0.80).
# Matters: tenures are the opposite of normal; a median that is the mean, and a lower bound below zero, come
#   out of a method with an exact name.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.djutils</groupId><artifactId>djutils-base</artifactId><version>2.3.1</version></dependency>
    <dependency><groupId>org.djutils</groupId><artifactId>djutils-stats</artifactId><version>2.3.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import org.djutils.stats.summarizers.Tally;
import org.djutils.stats.summarizers.quantileaccumulator.FullStorageAccumulator;

public class Find {
    public static void main(String[] arguments) {
        for (Tally reigns : new Tally[] {new Tally("as it comes"), new Tally("full storage", new FullStorageAccumulator())}) {
            reigns.register(1, 1, 1, 1, 96);
            System.out.printf("%s: median %.1f, 10%% quantile %.1f, at or below 1 %.2f%n", reigns.getDescription(),
                    reigns.getQuantile(0.5), reigns.getQuantile(0.1), reigns.getCumulativeProbability(1));
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
as it comes: median 20.0, 10% quantile -34.4, at or below 1 0.31
full storage: median 1.0, 10% quantile 1.0, at or below 1 0.40
EXPECTED
cat seen
diff -u expected seen
echo unchanged
