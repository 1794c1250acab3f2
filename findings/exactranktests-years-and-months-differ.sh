#!/usr/bin/env bash
# exactRankTests finds p = 0.20 for reigns in years and 0.11 for the same in months.
#
# Guess, in hindsight: an exact permutation test of two groups of four reigns counts how many of the 70 ways to
#   deal them out have means as far apart: 8 of 70, 0.114, whether they are told in years or in months.
# Using: exactRankTests 0.8-35 and coin 1.4-2 on R 4.2.2 (Debian 12).
# Seen: perm.test gives 0.2 for the years (0.5, 1.25 and so on), 0.114 for the quarters and months, where all
#   are whole numbers, and 0.2 again for the days, where they are not. Numbers with a fraction are first rounded
#   to scores of 1 to 8, which the name of the method tells; its p-value is exact for those. coin says 0.114 to
#   all.
# Matters: reigns in years have fractions. A small comparison, for which one takes an exact test at all, crosses
#   a threshold by a change of unit.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-exactranktests=0.8-35-1 r-cran-coin=1.4-2-1+b1 r-cran-survival=3.5-3-1 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 \
  r-cran-libcoin=1.0-9-1+b1 r-cran-mvtnorm=1.1-3-1+b1 r-cran-matrixstats=0.63.0-1 r-cran-modeltools=0.2-23-2 \
  r-cran-multcomp=1.4-22-1 r-cran-th.data=1.1-1-1 r-cran-mass=7.3-58.2-1 r-cran-sandwich=3.0-2-1 r-cran-zoo=1.8-11-1 \
  r-cran-codetools=0.2-19-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages({library(exactRankTests); library(coin)})
army <- c(0.5, 1.25, 2.75, 6)
party <- c(3.25, 4.5, 9.75, 8.25)
sums <- combn(c(army, party), 4, sum)
far <- abs(sums - mean(sums)) >= abs(sum(army) - mean(sums))
cat("counted:", sum(far), "of", length(far), "is", round(mean(far), 4), "\n")
for (unit in c(years = 1, quarters = 4, months = 12, days = 365.25, decades = 0.1)) {
  test <- perm.test(army * unit, party * unit)
  reigns <- data.frame(length = c(army, party) * unit, whose = factor(rep(1:2, each = 4)))
  other <- oneway_test(length ~ whose, data = reigns, distribution = "exact")
  cat(unit, "units to a year:", test$method, round(test$p.value, 4), "- coin", round(pvalue(other), 4), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
counted: 8 of 70 is 0.1143 
1 units to a year: 2-sample Permutation Test (scores mapped into 1:(m+n) using rounded scores) 0.2 - coin 0.1143 
4 units to a year: 2-sample Permutation Test 0.1143 - coin 0.1143 
12 units to a year: 2-sample Permutation Test 0.1143 - coin 0.1143 
365.25 units to a year: 2-sample Permutation Test (scores mapped into 1:(m+n) using rounded scores) 0.2 - coin 0.1143 
0.1 units to a year: 2-sample Permutation Test (scores mapped into 1:(m+n) using rounded scores) 0.2 - coin 0.1143 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
