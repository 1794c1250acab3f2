#!/usr/bin/env bash
# Saved to GraphML, those of whom nothing is known are purged in R's igraph, spared in Python's, and text in
# graphology.
#
# Guess: an unknown boolean is left out of the file and read back as NA or None; the default that a file
#   gives for a boolean is a boolean; true may be written 1, as XML Schema allows.
# Using: igraph 1.3.5 on R 4.2.2, igraph 0.10.2 for Python (Debian 12), graphology 0.26.0 with
#   graphology-graphml 0.5.2, Node.js 20.
# Seen: R writes NA as true, Python writes None as false, and both read a missing value as false. graphology
#   reads 1 as false, and a default of false as the text "false", which is true in a condition (a default of 3
#   is the text "3").
# Matters: purged, exiled, of the family: what nobody knows about half of an elite becomes a fact by being
#   saved once, and which fact depends on the language.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-igraph=1.3.5-3 r-cran-magrittr=2.0.3-1 r-cran-cli=3.6.0-1 r-cran-rlang=1.0.6-1 \
  r-cran-pkgconfig=2.0.3-2 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 libglpk40=5.0-1 \
  python3-igraph=0.10.2-1+b1 python3-texttable=1.6.7-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > court.graphml <<'XML'
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="p" for="node" attr.name="purged" attr.type="boolean"/>
  <key id="x" for="node" attr.name="exiled" attr.type="boolean"><default>false</default></key>
  <key id="r" for="node" attr.name="rank" attr.type="int"><default>3</default></key>
  <graph edgedefault="undirected">
    <node id="known"><data key="p">1</data></node>
    <node id="unknown"/>
    <edge source="known" target="unknown"/>
  </graph>
</graphml>
XML
cat > find.R <<'R'
suppressMessages(library(igraph))
cat("R reads purged", V(read_graph("court.graphml", "graphml"))$purged, "\n")
court <- make_ring(3)
V(court)$purged <- c(TRUE, NA, FALSE)
write_graph(court, "saved.graphml", "graphml")
cat("R saves TRUE NA FALSE as", V(read_graph("saved.graphml", "graphml"))$purged, "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
from igraph import Graph

print("Python reads purged", *Graph.Read_GraphML("court.graphml").vs["purged"])
court = Graph.Ring(3)
court.vs["purged"] = [True, None, False]
court.write_graphml("saved.graphml")
print("Python saves True None False as", *Graph.Read_GraphML("saved.graphml").vs["purged"])
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-types@0.24.8 graphology-graphml@0.5.2
cat > find.mjs <<'JS'
import {readFileSync} from 'fs';
import graphology from 'graphology';
import graphml from 'graphology-graphml';

const court = graphml.parse(graphology, readFileSync('court.graphml', 'utf8'));
court.forEachNode((name, attributes) => console.log('graphology reads', name, JSON.stringify(attributes)));
JS
nice -n 10 node find.mjs >> seen
cat > expected <<'EXPECTED'
R reads purged TRUE FALSE 
R saves TRUE NA FALSE as TRUE TRUE FALSE 
Python reads purged True False
Python saves True None False as True False False
graphology reads known {"purged":false,"exiled":"false","rank":"3"}
graphology reads unknown {"exiled":"false","rank":"3"}
EXPECTED
cat seen
diff -u expected seen
echo unchanged
