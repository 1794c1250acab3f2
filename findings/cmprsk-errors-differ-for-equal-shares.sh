#!/usr/bin/env bash
# In cmprsk two fates with 10 of 20 rulers each have different standard errors.
#
# Guess: without censoring the cumulative incidence at the end is a share of n, its variance p(1 - p)/n =
#   0.0125 for both fates, or at least the same for both.
# Using: cmprsk 2.2-11 on R 4.2.2 (Debian 12).
# Seen: the estimates are 0.5 and 0.5, the variances 0.0146 and 0.0171: 17% and 37% above the binomial one,
#   and larger for the fate that came last.
# Matters: intervals of simulated incidences, where nobody is lost before the horizon, can be checked against
#   a binomial; against this package they fail in the third digit of the error, and a test of two fates is not
#   symmetric.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-survival=3.5-3-1 r-cran-lattice=0.20-45-3 r-cran-matrix=1.5-3-1 r-cran-cmprsk=2.2-11-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(cmprsk))
fate <- c(1, 1, 1, 2, 1, 2, 2, 1, 2, 2, 1, 1, 2, 1, 2, 2, 1, 1, 2, 2)
years <- seq_along(fate)
end <- timepoints(cuminc(years, fate), 20)
cat("rulers", table(fate), "\n")
cat("incidence", end$est, "\n")
cat("variance", round(end$var, 4), "binomial", 0.5 * 0.5 / 20, "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
rulers 10 10 
incidence 0.5 0.5 
variance 0.0146 0.0171 binomial 0.0125 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
