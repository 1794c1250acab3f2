#!/usr/bin/env bash
# By mclustcomp's F measure factions that were found exactly and ones that cut across them both score 2.
#
# Guess: the F measure of a grouping with itself is 1, the highest there is, and lower for any other grouping.
# Using: mclustcomp 0.3.3 on R 4.2.2 (Debian 12).
# Seen: two factions of two men each, compared with themselves, have F = 2; compared with two groups that take one
#   man of each, F = 2 as well. The adjusted Rand index of the same call is 1 and -0.5, Jaccard's 1 and 0.
# Matters: a detector of court factions is chosen by such scores; this one cannot tell a hit from a miss, and a
#   score above 1 looks very good.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-littler=0.3.17-1 r-cran-mclustcomp=0.3.3-2 r-cran-pkgkitten=0.2.2-2 \
  r-cran-rbibutils=2.2.13-1 r-cran-rcpp=1.0.10-1 r-cran-rcpparmadillo=0.12.0.1.0-1 \
  r-cran-rdpack=2.4-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(mclustcomp)
true <- c(1, 1, 2, 2)
score <- function(found) {
  scores <- mclustcomp(true, found, types = c("f", "adjrand", "jaccard"))
  cat("", paste(scores$types, signif(scores$scores, 3)), "\n")
}
cat("found as they are:"); score(true)
cat("found across them:"); score(c(1, 2, 1, 2))
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
found as they are: adjrand 1 f 2 jaccard 1 
found across them: adjrand -0.5 f 2 jaccard 0 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
