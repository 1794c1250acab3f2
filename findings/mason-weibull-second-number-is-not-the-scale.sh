#!/usr/bin/env bash
# MASON's Weibull draws have scale beta^(1/alpha), not beta.
#
# Guess: Distributions.nextWeibull(2, 10) has shape 2 and scale 10, so a mean of 10 gamma(1.5) = 8.862.
# Using: MASON 18 (sim.util.distribution), Java 17, 400,000 draws of seed 1.
# Seen: a mean of 2.80 = sqrt(10) gamma(1.5): the second number is the scale to the power of the shape.
# Matters: a fit from R (shape, scale) put into the simulator shortens reigns of 9 years to 3, silently, and
#   the more the further the shape is from 1.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>fr.irit.smac.thirdparty.edu.gmu.cs</groupId><artifactId>mason</artifactId><version>18</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import ec.util.MersenneTwisterFast;
import java.util.Locale;
import sim.util.distribution.Distributions;

public class Find {
    public static void main(String[] arguments) {
        MersenneTwisterFast random = new MersenneTwisterFast(1);
        int draws = 400_000;
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            sum += Distributions.nextWeibull(2, 10, random);
        }
        double gamma = Math.sqrt(Math.PI) / 2;
        System.out.printf(Locale.ROOT, "mean drawn %.2f%n", sum / draws);
        System.out.printf(Locale.ROOT, "scale 10 %.2f, scale sqrt(10) %.2f%n", 10 * gamma, Math.sqrt(10) * gamma);
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
mean drawn 2.80
scale 10 8.86, scale sqrt(10) 2.80
EXPECTED
cat seen
diff -u expected seen
echo unchanged
