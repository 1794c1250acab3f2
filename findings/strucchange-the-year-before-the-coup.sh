#!/usr/bin/env bash
# strucchange dates a coup to the last year before it.
#
# Guess: breakdates(breakpoints()) of a level of 1 or 2 until 1954 and of 8 or 9 from 1955 is 1955, the first
#   year of the new regime.
# Using: strucchange 1.5-3 on R 4.2.2 (Debian 12).
# Seen: 1954, in an interval from 1953 to 1955: a break is the last observation of the old segment, as
#   breakfactor() of the same object shows.
# Matters: the estimated year of a break is set beside the year of a coup or a reform; a break caused by the
#   coup of 1955 comes before it, which reads as a cause, or as a forecast.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-strucchange=1.5-3-1 r-cran-sandwich=3.0-2-1 r-cran-zoo=1.8-11-1 r-cran-lattice=0.20-45-3 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(strucchange))
arrests <- ts(c(1, 2, 1, 2, 1, 9, 8, 9, 8, 9), start = 1950)
fit <- breakpoints(arrests ~ 1, h = 3, breaks = 1)
cat("break", breakdates(fit), "interval", breakdates(confint(fit)), "\n")
for (part in levels(breakfactor(fit))) {
  inside <- breakfactor(fit) == part
  cat(part, "years", range(time(arrests)[inside]), "mean", mean(arrests[inside]), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
break 1954 interval 1953 1954 1955 
segment1 years 1950 1954 mean 1.4 
segment2 years 1955 1959 mean 8.6 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
