#!/usr/bin/env bash
# The Florentine families have 16 members in R's network package, 15 in NetworkX, and Medici's closeness is 0
# in sna.
#
# Guess: the textbook net of an elite's marriages is the same in both: 16 families, density 0.167, Medici with
#   6 ties and by far the highest closeness.
# Using: network 1.18.1 and sna 2.7-1 on R 4.2.2, NetworkX 2.8.8 (Debian 12).
# Seen: NetworkX has no Pucci, who married nobody, so its density is 0.190; in sna, whose default reads the
#   symmetric matrix as directed, Medici's degree is 12, and since Pucci is out of reach everybody's closeness
#   is 0.
# Matters: a simulated court validated against "the Florentine density" is matched to one of two numbers 14%
#   apart, and the two tools' centralities share no scale.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-network=1.18.1-1 r-cran-sna=2.7-1-1 r-cran-statnet.common=4.8.0-1 r-cran-coda=0.19-4-1 \
  r-cran-lattice=0.20-45-3 r-cran-tibble=3.1.8+dfsg-1 r-cran-magrittr=2.0.3-1 r-cran-rlang=1.0.6-1 \
  r-cran-vctrs=0.5.2-1 r-cran-pillar=1.8.1+dfsg-1 r-cran-fansi=1.0.4-1 r-cran-lifecycle=1.0.3+dfsg-1 \
  r-cran-cli=3.6.0-1 r-cran-glue=1.6.2-1 r-cran-pkgconfig=2.0.3-2 r-cran-utf8=1.2.3-1 \
  python3-networkx=2.8.8-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages({library(network); library(sna)})
data(flo)
medici <- which(rownames(flo) == "Medici")
cat("R: families", nrow(flo), "density", round(gden(flo), 3), "Pucci", "Pucci" %in% rownames(flo), "\n")
cat("R: Medici degree", degree(flo)[medici], "closeness", closeness(flo)[medici], "\n")
cat("R: highest closeness", max(closeness(flo)), "\n")
cat("R: Medici as in an undirected graph", degree(flo, gmode = "graph")[medici], "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
import networkx
families = networkx.florentine_families_graph()
print("NetworkX: families", len(families), "density", round(networkx.density(families), 3), "Pucci", "Pucci" in families)
closeness = networkx.closeness_centrality(families)
print("NetworkX: Medici degree", families.degree["Medici"], "closeness", round(closeness["Medici"], 3))
PY
PYTHONPATH=$PWD/root/usr/lib/python3/dist-packages nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
cat > expected <<'EXPECTED'
R: families 16 density 0.167 Pucci TRUE 
R: Medici degree 12 closeness 0 
R: highest closeness 0 
R: Medici as in an undirected graph 6 
NetworkX: families 15 density 0.19 Pucci False
NetworkX: Medici degree 6 closeness 0.56
EXPECTED
cat seen
diff -u expected seen
echo unchanged
