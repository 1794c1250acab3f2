#!/usr/bin/env bash
# By R's poweRlaw four of five wars are at most as large as the largest.
#
# Guess: dist_data_cdf of a power law is the share of the data at or below each value, as the manual says: 1 at the
#   largest, the same for wars of the same size, and the distance to the fitted law is that of Kolmogorov and Smirnov.
# Using: poweRlaw 0.70.6 on R 4.2.2 (Debian 12); five wars, xmin 2, exponent 2.5.
# Seen: so it is for a discrete law. For a continuous one it is the share of wars that stand before, 0 for the smallest
#   and 0.8 for the largest, and of two of the same size one has 0 and one 0.2. The distance is taken to that curve
#   alone and may be smaller than R's ks.test has it.
# Matters: xmin is chosen by that distance, and the p-value of the law is made of it; deaths in thousands may go in as
#   either, and a figure of both shows two data sets.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-powerlaw=0.70.6-2 r-cran-pracma=2.4.2-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(poweRlaw)
fitted <- function(kind, wars) {
  law <- kind$new(wars)
  law$setXmin(2)
  law$setPars(2.5)
  law
}
for (wars in list(c(2, 3, 5, 8, 40), c(2, 2, 5, 8, 40))) {
  cat("wars of", wars, ": ecdf", ecdf(wars)(unique(wars)), "\n")
  cat("  discrete", dist_data_cdf(fitted(displ, wars)), "\n")
  cat("  continuous", dist_data_cdf(fitted(conpl, wars)), "\n")
}
for (wars in list(c(2, 3, 5, 8, 40), c(2.1, 2.2, 2.3, 2.4, 2.5))) {
  test <- ks.test(wars, function(size) 1 - (size / 2)^-1.5)
  cat("distance of", wars, ": poweRlaw", format(get_distance_statistic(fitted(conpl, wars)), digits = 4),
      "ks.test", format(unname(test$statistic), digits = 4), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
wars of 2 3 5 8 40 : ecdf 0.2 0.4 0.6 0.8 1 
  discrete 0.2 0.4 0.6 0.8 1 
  continuous 0 0.2 0.4 0.6 0.8 
wars of 2 2 5 8 40 : ecdf 0.4 0.6 0.8 1 
  discrete 0.4 0.6 0.8 1 
  continuous 0 0.2 0.4 0.6 0.8 
distance of 2 3 5 8 40 : poweRlaw 0.347 ks.test 0.347 
distance of 2.1 2.2 2.3 2.4 2.5 : poweRlaw 0.5155 ks.test 0.7155 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
