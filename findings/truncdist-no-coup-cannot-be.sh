#!/usr/bin/env bash
# Cut to 0 to 10 coups, truncdist's Poisson has chances that add up to 1.58 and never draws a 0.
#
# Guess: a distribution that is cut to 0 to 10 keeps 0 and 10; what it cannot reach is cut away, the rest adds up to 1,
#   and a Poisson with mean 1 has hardly changed.
# Using: truncdist 1.0-2 on R 4.2.2 (Debian 12); the distribution Poisson with mean 1, cut at a = 0 and b = 10.
# Seen: the density at 0 is 0.58, but the distribution function there is 0 and no draw is 0: those two lose the lower
#   end, and dtrunc keeps it and divides by what is left without it. The chances add up to 1.58, the mean is given as
#   0. With a = -1 all is right. Its help calls a the lower bound.
# Matters: likelihoods of counts of coups are wrong by a factor, and simulated years without a coup do not occur.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-evd=2.3-6.1-1 r-cran-truncdist=1.0-2-4 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(truncdist))
set.seed(1)
for (a in c(0, -1)) {
  draws <- rtrunc(10000, "pois", a = a, b = 10, lambda = 1)
  cat("from", a, "to 10: chance of 0", round(dtrunc(0, "pois", a = a, b = 10, lambda = 1), 3), "of at most 0",
      round(ptrunc(0, "pois", a = a, b = 10, lambda = 1), 3), "sum of all",
      round(sum(dtrunc(0:10, "pois", a = a, b = 10, lambda = 1)), 3), "- zeros of 10000 draws:",
      if (sum(draws == 0) == 0) "none" else if (abs(mean(draws == 0) - exp(-1)) < 0.02) "as expected" else "other",
      "\n")
}
cat("mean:", suppressWarnings(extrunc("pois", a = 0, b = 10, lambda = 1)), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
from 0 to 10: chance of 0 0.582 of at most 0 0 sum of all 1.582 - zeros of 10000 draws: none 
from -1 to 10: chance of 0 0.368 of at most 0 0.368 sum of all 1 - zeros of 10000 draws: as expected 
mean: 0 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
