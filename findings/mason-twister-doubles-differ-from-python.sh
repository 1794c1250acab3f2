#!/usr/bin/env bash
# MASON and Python turn the same Mersenne Twister into different uniforms.
#
# Guess: MT19937 seeded by the same array gives the same integers in MASON, Commons Math and Python, and so
#   the same 53-bit doubles, which MT's authors define.
# Using: MASON 18 (ec.util.MersenneTwisterFast), Commons Math 3.6.1, Python's own random (any 3.x), Java 17.
# Seen: the first integer is the same in all three; the first double agrees with Python to eight digits only,
#   and MASON and Commons Math differ from each other in the last bit: each takes other bits of the two
#   integers.
# Matters: a port of a model checked against its Python original by seed stays equal until a draw falls into
#   the gap, then parts for good; a seed with "MT19937" in the paper does not fix the run.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 - > seen <<'PY'
import random
random.seed(42)
print("python   integer", random.getrandbits(32))
random.seed(42)
print("python   double ", random.random())
PY
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>fr.irit.smac.thirdparty.edu.gmu.cs</groupId><artifactId>mason</artifactId><version>18</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import ec.util.MersenneTwisterFast;
import org.apache.commons.math3.random.MersenneTwister;

public class Find {
    public static void main(String[] arguments) {
        int[] seed = {42};
        System.out.println("mason    integer " + Integer.toUnsignedString(new MersenneTwisterFast(seed).nextInt()));
        System.out.println("commons  integer " + Integer.toUnsignedString(new MersenneTwister(seed).nextInt()));
        System.out.println("mason    double  " + new MersenneTwisterFast(seed).nextDouble());
        System.out.println("commons  double  " + new MersenneTwister(seed).nextDouble());
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
python   integer 2746317213
python   double  0.6394267984578837
mason    integer 2746317213
commons  integer 2746317213
mason    double  0.6394267992873649
commons  double  0.6394267992873648
EXPECTED
cat seen
diff -u expected seen
echo unchanged
