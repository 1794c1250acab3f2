#!/usr/bin/env bash
# Six coups where sixty were expected are a perfect fit for Commons Math's chi-square test.
#
# Guess: chiSquareTest(expected, observed) takes the expected counts as they are: 1, 2 and 3 against 10, 20 and
#   30 has a statistic of 48.6; or it refuses sums that differ, as SciPy does.
# Using: Commons Math 3.6.1, Hipparchus 3.1, Commons Statistics 1.2 (inference), Java 17, SciPy 1.10.1 (Debian 12).
# Seen: all three Java libraries scale the expected counts to the observed sum first: statistic 0, p = 1, without
#   a word. SciPy refuses the same numbers.
# Matters: a simulator that gets the mix of fates right and their number wrong by a factor of ten passes; only
#   the proportions were tested, whatever the caller computed the expected numbers from.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
    <dependency><groupId>org.hipparchus</groupId><artifactId>hipparchus-stat</artifactId><version>3.1</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-statistics-inference</artifactId><version>1.2</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
public class Find {
    public static void main(String[] arguments) {
        double[] expected = {10, 20, 30};
        long[] observed = {1, 2, 3};
        var old = new org.apache.commons.math3.stat.inference.ChiSquareTest();
        System.out.println("Commons Math: statistic " + old.chiSquare(expected, observed) + " p "
                + old.chiSquareTest(expected, observed));
        var hipparchus = new org.hipparchus.stat.inference.ChiSquareTest();
        System.out.println("Hipparchus: statistic " + hipparchus.chiSquare(expected, observed) + " p "
                + hipparchus.chiSquareTest(expected, observed));
        var now = org.apache.commons.statistics.inference.ChiSquareTest.withDefaults().test(expected, observed);
        System.out.println("Commons Statistics: statistic " + now.getStatistic() + " p " + now.getPValue());
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
apt-get -o APT::Sandbox::User=root download -qq \
  python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-decorator=5.1.1-3 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
from scipy.stats import chisquare

try:
    print("SciPy:", chisquare([1, 2, 3], [10, 20, 30]))
except ValueError as refused:
    print("SciPy:", str(refused).split(":")[0])
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Commons Math: statistic 0.0 p 1.0
Hipparchus: statistic 0.0 p 1.0
Commons Statistics: statistic 0.0 p 1.0
SciPy: For each axis slice, the sum of the observed frequencies must agree with the sum of the expected frequencies to a relative tolerance of 1e-08, but the percent differences are
EXPECTED
cat seen
diff -u expected seen
echo unchanged
