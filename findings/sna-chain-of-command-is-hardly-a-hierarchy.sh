#!/usr/bin/env bash
# In sna a pure chain of command has hierarchy 0.29, and a court in which no tie is returned has reciprocity
# 0.98.
#
# Guess: hierarchy() of a tree of orders is Krackhardt's: 1; grecip() is the share of ties that are
#   returned: 0 for a lone unreturned tie.
# Using: sna 2.7-1 and network 1.18.1 on R 4.2.2 (Debian 12).
# Seen: the default reciprocity is dyadic: a pair without any tie counts as reciprocated, so the lone tie
#   among ten people leaves 44 of 45 pairs, and an empty court has 1. The default hierarchy is 1 less that:
#   the share of pairs with a one-way tie, 6 of 21 in the tree. measure = "krackhardt" and "edgewise" give
#   what was guessed.
# Matters: both numbers mirror density: the larger and sparser the apparatus, the "flatter" and the more
#   "reciprocal" it looks, and the sign of a comparison between regimes can turn.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-sna=2.7-1-1 r-cran-network=1.18.1-1 r-cran-statnet.common=4.8.0-1 r-cran-coda=0.19-4-1 \
  r-cran-lattice=0.20-45-3 r-cran-tibble=3.1.8+dfsg-1 r-cran-magrittr=2.0.3-1 r-cran-rlang=1.0.6-1 \
  r-cran-vctrs=0.5.2-1 r-cran-pillar=1.8.1+dfsg-1 r-cran-fansi=1.0.4-1 r-cran-lifecycle=1.0.3+dfsg-1 \
  r-cran-cli=3.6.0-1 r-cran-glue=1.6.2-1 r-cran-pkgconfig=2.0.3-2 r-cran-utf8=1.2.3-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages({library(network); library(sna)})
tree <- matrix(0, 7, 7)
for (man in 2:7) tree[man %/% 2, man] <- 1
cat("chain of command: hierarchy", round(hierarchy(tree), 3),
    "krackhardt", hierarchy(tree, measure = "krackhardt"), "\n")
court <- matrix(0, 10, 10)
court[1, 2] <- 1
cat("one unreturned tie: reciprocity", round(grecip(court), 3),
    "edgewise", grecip(court, measure = "edgewise"), "\n")
cat("no tie: reciprocity", grecip(matrix(0, 10, 10)), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
chain of command: hierarchy 0.286 krackhardt 1 
one unreturned tie: reciprocity 0.978 edgewise 0 
no tie: reciprocity 1 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
