#!/usr/bin/env bash
# R's network package keeps a tie that is added twice, and its density passes 1.
#
# Guess: network.initialize() makes a network without multiple ties (its argument multiple is FALSE), so
#   adding a tie that is there is refused or changes nothing.
# Using: network 1.18.1 and sna 2.7-1 on R 4.2.2 (Debian 12).
# Seen: add.edge(net, 1, 2) twice gives two edges: among two people the density is 2, degree counts both,
#   and the adjacency matrix shows 1. The attribute "multiple" still says FALSE. Only edge.check = TRUE
#   refuses it.
# Matters: event and archive data name the same pair many times; density and degree then count sources, and
#   differ from those of the matrix that the same object turns into.

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
court <- network.initialize(2, directed = FALSE)
for (source in c("memoir", "gazette")) add.edge(court, 1, 2)
cat("multiple", is.multiplex(court), "edges", network.edgecount(court), "density", network.density(court), "\n")
cat("degree", degree(court, gmode = "graph"), "\n")
cat("by the matrix: ties", sum(as.matrix(court)) / 2, "density", gden(as.matrix(court), mode = "graph"),
    "degree", degree(as.matrix(court), gmode = "graph"), "\n")
checked <- try(add.edges(court, 1, 2, edge.check = TRUE), silent = TRUE)
cat("with edge.check:", if (inherits(checked, "try-error")) "refused" else "added", "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
multiple FALSE edges 2 density 2 
degree 2 2 
by the matrix: ties 1 density 1 degree 1 1 
with edge.check: refused 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
