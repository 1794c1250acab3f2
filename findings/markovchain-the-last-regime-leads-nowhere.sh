#!/usr/bin/env bash
# A regime that a history ends in leaves markovchain with a chain whose long run adds up to a half.
#
# Guess: markovchainFit of monarchy, military, monarchy, military, democracy gives democracy, which was
#   never left, an NA row or 1 on the diagonal; in the long run all is democracy.
# Using: markovchain 0.9.1 on R 4.2.2 (Debian 12).
# Seen: without a warning, democracy has a row of zeros, and steadyStates gives democracy 0.5 and the others
#   0. sanitize = TRUE gives it a third for each regime instead.
# Matters: the regime of today is the last of its series by definition: in every data set some row is one
#   nobody has seen ended. A share of 0.5 looks like an answer.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-igraph=1.3.5-3 r-cran-magrittr=2.0.3-1 r-cran-cli=3.6.0-1 r-cran-rlang=1.0.6-1 \
  r-cran-pkgconfig=2.0.3-2 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 r-cran-markovchain=0.9.1-1 \
  r-cran-expm=0.999-7-1 r-cran-rcpp=1.0.10-1 r-cran-rcppparallel=5.1.6+dfsg-1 libtbb12=2021.8.0-2+deb12u1 \
  libtbbmalloc2=2021.8.0-2+deb12u1 libglpk40=5.0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(markovchain))
past <- c("monarchy", "military", "monarchy", "military", "democracy")
for (sanitize in c(FALSE, TRUE)) {
  fit <- markovchainFit(past, sanitize = sanitize)$estimate
  cat("sanitize", sanitize, "row of democracy:", round(fit@transitionMatrix["democracy", ], 3), "\n")
  cat("steady state:", paste(colnames(steadyStates(fit)), round(steadyStates(fit)[1, ], 3)), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
sanitize FALSE row of democracy: 0 0 0 
steady state: democracy 0.5 military 0 monarchy 0 
sanitize TRUE row of democracy: 0.333 0.333 0.333 
steady state: democracy 0.3 military 0.4 monarchy 0.3 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
