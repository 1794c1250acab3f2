#!/usr/bin/env bash
# Seats of 0.333 each are impossible to gtools' Dirichlet density, and seats of 0.5 and 0.6 possible to extraDistr's.
#
# Guess: a density of shares allows for rounding in the third digit, and is 0 or an error for shares that
#   add up to 1.1; both packages agree (in hindsight).
# Using: gtools 3.9.4 and extraDistr 1.9.1 on R 4.2.2 (Debian 12); parameters of 2 for each party.
# Seen: gtools: 0 for 0.333 three times, and 4.44 for exact thirds. extraDistr: 4.43 and 4.44, but 1.8 for
#   two shares of 0.5 and 0.6, and 4.31 for three of 0.33.
# Matters: published seat and vote shares are rounded: with one package a likelihood of them is 0 and its
#   logarithm minus infinity; with the other a column that was left out or doubled goes unnoticed.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-gtools=3.9.4-1 r-cran-extradistr=1.9.1-1 r-cran-rcpp=1.0.10-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
for (seats in list(rep(1 / 3, 3), rep(0.333, 3), rep(0.33, 3), c(0.5, 0.6)))
  cat(round(seats, 4), "add up to", round(sum(seats), 4), ": gtools", round(gtools::ddirichlet(seats, rep(2, length(seats))), 3),
      "extraDistr", round(extraDistr::ddirichlet(seats, rep(2, length(seats))), 3), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
0.3333 0.3333 0.3333 add up to 1 : gtools 4.444 extraDistr 4.444 
0.333 0.333 0.333 add up to 0.999 : gtools 0 extraDistr 4.431 
0.33 0.33 0.33 add up to 0.99 : gtools 0 extraDistr 4.312 
0.5 0.6 add up to 1.1 : gtools 0 extraDistr 1.8 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
