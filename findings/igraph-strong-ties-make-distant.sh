#!/usr/bin/env bash
# Because a file's ties have a weight, igraph puts the man with the strongest ties farthest away.
#
# Guess: closeness(net) and betweenness(net) count steps unless weights are asked for, as in NetworkX;
#   page_rank likewise.
# Using: igraph 1.3.5 on R 4.2.2, NetworkX 2.8.8 (Debian 12).
# Seen: an edge attribute called weight is used without asking, as strength in page_rank and as length in
#   closeness and betweenness: in a ring of four, b with the two ties of 10 has the highest PageRank and the
#   lowest closeness. NetworkX uses it for PageRank and ignores it for the other two. weights = NA counts
#   steps.
# Matters: weights of trust or meetings are strengths; "influence" and "closeness" then rank the same man
#   first and last, and a table made with both programs mixes two nets.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-igraph=1.3.5-3 r-cran-magrittr=2.0.3-1 r-cran-cli=3.6.0-1 r-cran-rlang=1.0.6-1 \
  r-cran-pkgconfig=2.0.3-2 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 libglpk40=5.0-1 \
  python3-networkx=2.8.8-1 python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > court.graphml <<'XML'
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="w" for="edge" attr.name="weight" attr.type="double"/>
  <graph edgedefault="undirected">
    <node id="a"/><node id="b"/><node id="c"/><node id="d"/>
    <edge source="a" target="b"><data key="w">10</data></edge>
    <edge source="b" target="c"><data key="w">10</data></edge>
    <edge source="c" target="d"><data key="w">1</data></edge>
    <edge source="d" target="a"><data key="w">1</data></edge>
  </graph>
</graphml>
XML
cat > find.R <<'R'
suppressMessages(library(igraph))
net <- read_graph("court.graphml", "graphml")
cat("igraph: page_rank", round(page_rank(net)$vector, 3), "closeness", round(closeness(net), 3),
    "betweenness", betweenness(net), "\n")
cat("igraph, weights = NA: closeness", closeness(net, weights = NA), "betweenness", betweenness(net, weights = NA), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
import networkx

net = networkx.read_graphml("court.graphml")
print("NetworkX: pagerank", *(round(rank, 3) for rank in networkx.pagerank(net).values()),
      "closeness", *networkx.closeness_centrality(net).values(),
      "betweenness", *networkx.betweenness_centrality(net, normalized=False).values())
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
cat > expected <<'EXPECTED'
igraph: page_rank 0.25 0.424 0.25 0.076 closeness 0.077 0.032 0.077 0.077 betweenness 0.5 0 0.5 1 
igraph, weights = NA: closeness 0.25 0.25 0.25 0.25 betweenness 0.5 0.5 0.5 0.5 
NetworkX: pagerank 0.25 0.424 0.25 0.076 closeness 0.75 0.75 0.75 0.75 betweenness 0.5 0.5 0.5 0.5
EXPECTED
cat seen
diff -u expected seen
echo unchanged
