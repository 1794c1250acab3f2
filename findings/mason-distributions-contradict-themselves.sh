#!/usr/bin/env bash
# Two of MASON's distributions disagree with their own draws.
#
# Guess: of one NegativeBinomial(3, 0.2) or Gamma(2, 3) the draws, pdf and cdf describe the same distribution.
# Using: MASON 18 (sim.util.distribution), Java 17, 400,000 draws of seed 1.
# Seen: NegativeBinomial draws and pdf take p as the chance that the count goes on (a zero in 51%), its cdf
#   takes it as the chance to stop (0.8%); Gamma draws with rate 3, but its pdf and cdf use 3 as the scale.
# Matters: waiting times between plots drawn from one and scored by the log of the other give a likelihood of
#   a different model; both sides look like correct textbook formulas.

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
import sim.util.distribution.Gamma;
import sim.util.distribution.NegativeBinomial;

public class Find {
    public static void main(String[] arguments) {
        MersenneTwisterFast random = new MersenneTwisterFast(1);
        int draws = 400_000;
        NegativeBinomial counts = new NegativeBinomial(3, 0.2, random);
        Gamma waits = new Gamma(2, 3, random);
        double zeros = 0;
        double below = 0;
        for (int draw = 0; draw < draws; draw++) {
            zeros += counts.nextInt() == 0 ? 1 : 0;
            below += waits.nextDouble() <= 0.5 ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "negative binomial, P(0): drawn %.2f, pdf %.3f, cdf %.3f%n",
                zeros / draws, counts.pdf(0), counts.cdf(0));
        System.out.printf(Locale.ROOT, "gamma, P(<= 0.5): drawn %.2f, cdf %.3f%n", below / draws, waits.cdf(0.5));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
negative binomial, P(0): drawn 0.51, pdf 0.512, cdf 0.008
gamma, P(<= 0.5): drawn 0.44, cdf 0.080
EXPECTED
cat seen
diff -u expected seen
echo unchanged
