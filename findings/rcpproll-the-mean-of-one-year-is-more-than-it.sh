#!/usr/bin/env bash
# RcppRoll's weighted mean of ten deaths and an unknown year is 5, or 15.
#
# Guess: roll_mean with weights and na.rm = TRUE is the weighted mean of the known values, so 10 where all known
#   values are 10, as weighted.mean says.
# Using: RcppRoll 0.3.0 on R 4.2.2 (Debian 12).
# Seen: with weights 1 and 3 the mean of 10 and NA is 5, of NA and 10 it is 15: the weights are scaled to add up to
#   the number of values in the window, unknown ones among them, and the sum is divided by the known ones. The
#   maximum of 10 and 10 is 15 and their standard deviation 7.07.
# Matters: a moving average that gives the last year more weight is how conflict is smoothed, and unknown years are
#   what conflict data have; the result leaves the range of the data without a word.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-lattice=0.20-45-3 r-cran-littler=0.3.17-1 r-cran-pkgkitten=0.2.2-2 r-cran-rcpp=1.0.10-1 \
  r-cran-rcpproll=0.3.0-2 r-cran-zoo=1.8-11-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(RcppRoll)
deaths <- c(10, NA, 10, 10, NA, NA, 10)
weights <- c(1, 3)
cat("mean", roll_mean(deaths, 2, weights = weights, na.rm = TRUE), "\n")
cat("by hand", sapply(1:6, function(i) weighted.mean(deaths[i + 0:1], weights, na.rm = TRUE)), "\n")
cat("max", roll_max(deaths, 2, weights = weights, na.rm = TRUE), "\n")
cat("sd of three tens", roll_sd(c(10, 10, 10), 2, weights = weights), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
mean 5 15 10 5 NaN 15 
by hand 10 10 10 10 NaN 10 
max 5 15 15 5 -Inf 15 
sd of three tens 7.071068 7.071068 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
