#!/usr/bin/env bash
# In markovchain nothing changes in half a year, and in one and a half as much as in one.
#
# Guess: a chain of yearly changes of regime to the power of 0.5 is its square root, as in expm's sqrtm, or an error that
#   only whole powers are had.
# Using: markovchain 0.9.1 and expm 0.999-7 on R 4.2.2 (Debian 12).
# Seen: the exponent is cut off to a whole number, silently: the power 0.5 is a chain in which every regime stays, 1.9 is
#   one year. It comes from expm's %^%, whose help tells of as.integer; that of markovchain does not. matrixcalc refuses
#   the same power.
# Matters: yearly tables of transitions are turned into those of a simulator's step in this way: at twelve steps a year
#   the power of 1/12 makes every regime eternal.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-cli=3.6.0-1 r-cran-expm=0.999-7-1 r-cran-igraph=1.3.5-3 r-cran-lattice=0.20-45-3 r-cran-magrittr=2.0.3-1 \
  r-cran-markovchain=0.9.1-1 r-cran-matrix=1.5-3-1 r-cran-matrixcalc=1.0.6-1 r-cran-pkgconfig=2.0.3-2 \
  r-cran-rcpp=1.0.10-1 r-cran-rcppparallel=5.1.6+dfsg-1 r-cran-rlang=1.0.6-1 libtbb12=2021.8.0-2+deb12u1 \
  libtbbmalloc2=2021.8.0-2+deb12u1 libglpk40=5.0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(markovchain))
year <- new("markovchain", states = c("autocracy", "democracy"), transitionMatrix = rbind(c(0.9, 0.1), c(0.2, 0.8)))
for (years in c(0.5, 1, 1.9, 2)) {
  cat("an autocracy after", years, "years:", round((year^years)@transitionMatrix["autocracy", ], 4), "\n")
}
month <- year^(1 / 12)
cat("twelve months by the power of 1/12:", round((month^12)@transitionMatrix["autocracy", ], 4), "\n")
cat("half a year by expm's sqrtm:", round(expm::sqrtm(year@transitionMatrix)[1, ], 4), "\n")
cat("matrixcalc:", tryCatch(matrixcalc::matrix.power(year@transitionMatrix, 0.5), error = conditionMessage), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
an autocracy after 0.5 years: 1 0 
an autocracy after 1 years: 0.9 0.1 
an autocracy after 1.9 years: 0.9 0.1 
an autocracy after 2 years: 0.83 0.17 
twelve months by the power of 1/12: 1 0 
half a year by expm's sqrtm: 0.9456 0.0544 
matrixcalc: argument k is not an integer 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
