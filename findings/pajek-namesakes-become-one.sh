#!/usr/bin/env bash
# In NetworkX two people of one name in a Pajek file become one person with all their ties.
#
# Guess: a Pajek vertex is its number, the label is for people to read: two vertices labelled Ahmed are two
#   nodes (or the second is refused).
# Using: NetworkX 2.8.8 and igraph 1.3.5 on R 4.2.2 (Debian 12).
# Seen: NetworkX takes the label as the node: 4 vertices give 3 nodes, and Ahmed alone links two circles
#   that never met. igraph keeps 4. (NetworkX refuses the same in GML.)
# Matters: elites share names, and ministers without one are all "unknown": the merged node becomes the
#   broker of the court, first in betweenness, and nothing was said.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-igraph=1.3.5-3 r-cran-magrittr=2.0.3-1 r-cran-cli=3.6.0-1 r-cran-rlang=1.0.6-1 \
  r-cran-pkgconfig=2.0.3-2 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 libglpk40=5.0-1 \
  python3-networkx=2.8.8-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > court.net <<'NET'
*Vertices 4
1 "Ahmed"
2 "Ahmed"
3 "court"
4 "barracks"
*Edges
1 3
2 4
NET
cat > find.R <<'R'
suppressMessages(library(igraph))
net <- read_graph("court.net", "pajek")
cat("igraph: nodes", vcount(net), "components", components(net)$no, "betweenness", betweenness(net), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
import networkx

net = networkx.read_pajek("court.net")
print("NetworkX: nodes", len(net), "components", networkx.number_connected_components(net),
      "betweenness", networkx.betweenness_centrality(networkx.Graph(net)))
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
cat > expected <<'EXPECTED'
igraph: nodes 4 components 2 betweenness 0 0 0 0 
NetworkX: nodes 3 components 1 betweenness {'Ahmed': 1.0, 'court': 0.0, 'barracks': 0.0}
EXPECTED
cat seen
diff -u expected seen
echo unchanged
