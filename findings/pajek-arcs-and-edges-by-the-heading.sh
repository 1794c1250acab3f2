#!/usr/bin/env bash
# A Pajek file with orders and friendships is directed for NetworkX by its first heading, for igraph by its
# last.
#
# Guess: of a file with *Arcs (one way) and *Edges (both ways) a reader makes a directed graph in which each
#   edge goes both ways, in whatever order the two sections stand.
# Using: NetworkX 2.8.8 and igraph 1.3.5 on R 4.2.2 (Debian 12).
# Seen: neither keeps the difference and neither warns. Arcs first: NetworkX makes the friendship an order
#   of the first-named, igraph makes the order mutual. Edges first: just the other way about.
# Matters: Pajek is the exchange format of network studies, and a mixed file is what distinguishes it:
#   in-degree, reciprocity and who reaches whom depend on the program and on the order of two sections.

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
cat > arcs-first.net <<'NET'
*Vertices 3
1 "boss"
2 "aide"
3 "friend"
*Arcs
1 2 1
*Edges
2 3 1
NET
cat > edges-first.net <<'NET'
*Vertices 3
1 "boss"
2 "aide"
3 "friend"
*Edges
2 3 1
*Arcs
1 2 1
NET
cat > find.R <<'R'
suppressMessages(library(igraph))
for (file in c("arcs-first.net", "edges-first.net")) {
  net <- read_graph(file, "pajek")
  cat("igraph", file, if (is_directed(net)) "directed" else "undirected", attr(E(net), "vnames"), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
import networkx

for file in ("arcs-first.net", "edges-first.net"):
    net = networkx.read_pajek(file)
    print("NetworkX", file, "directed" if net.is_directed() else "undirected",
          " ".join(f"{a}|{b}" for a, b, _ in net.edges))
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
cat > expected <<'EXPECTED'
igraph arcs-first.net undirected boss|aide aide|friend 
igraph edges-first.net directed aide|friend boss|aide 
NetworkX arcs-first.net directed boss|aide aide|friend
NetworkX edges-first.net undirected boss|aide aide|friend
EXPECTED
cat seen
diff -u expected seen
echo unchanged
