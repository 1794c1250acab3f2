#!/usr/bin/env bash
# Commons Math's rank tests forget ties and count those who did not change: p = 0.10 and 0.12 for R's 0.03 and
# 0.04.
#
# Guess: MannWhitneyUTest corrects the variance for ties and WilcoxonSignedRankTest leaves out pairs without
#   a difference, as R's wilcox.test does; with 20 rulers a side the p-values agree to two digits.
# Using: Commons Math 3.6.1, Java 17, R 4.2.2 (Debian 12).
# Seen: coups (0 or 1) of 20 and 20 rulers, 2 against 8: 0.105 and in R 0.031. Nine changes of which four
#   are 0: 0.124 and in R 0.043 (both without a correction for continuity). Nothing tells that there were
#   ties.
# Matters: counts of coups and scores of five steps are nearly all ties; a difference between two policies
#   that is there is reported as chance.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.Locale;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.apache.commons.math3.stat.inference.WilcoxonSignedRankTest;

public class Find {
    public static void main(String[] arguments) {
        double[] few = new double[20];
        double[] many = new double[20];
        for (int ruler = 0; ruler < 20; ruler++) {
            few[ruler] = ruler < 2 ? 1 : 0;
            many[ruler] = ruler < 8 ? 1 : 0;
        }
        double[] before = new double[9];
        double[] after = {0, 0, 0, 0, 1, 2, 3, 4, 5};
        System.out.printf(Locale.ROOT, "Commons Math: Mann-Whitney %.3f, signed rank %.3f%n",
                new MannWhitneyUTest().mannWhitneyUTest(few, many),
                new WilcoxonSignedRankTest().wilcoxonSignedRankTest(before, after, false));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
few <- rep(0:1, c(18, 2))
many <- rep(0:1, c(12, 8))
p <- function(...) round(wilcox.test(..., exact = FALSE, correct = FALSE)$p.value, 3)
cat("R: Mann-Whitney ", p(few, many), ", signed rank ", p(c(0, 0, 0, 0, 1, 2, 3, 4, 5)), "\n", sep = "")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Commons Math: Mann-Whitney 0.105, signed rank 0.124
R: Mann-Whitney 0.031, signed rank 0.043
EXPECTED
cat seen
diff -u expected seen
echo unchanged
