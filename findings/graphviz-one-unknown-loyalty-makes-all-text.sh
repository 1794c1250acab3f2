#!/usr/bin/env bash
# One tie without a loyalty, and gv2gml hands on the loyalties of all others as text.
#
# Guess: a DOT file with weights on two of three ties becomes GML with weights on two of three: igraph and NetworkX read
#   2 and 0.5, and unknown for the third.
# Using: Graphviz 2.42.2 (gv2gml), NetworkX 2.8.8 and igraph 1.3.5 on R 4.2.2 (Debian 12).
# Seen: gv2gml writes weight "" for the third. R's igraph then takes the whole column for text, and refuses distances
#   though every tie has a number but one; NetworkX has an empty text among numbers and stops at the path that meets it.
#   The names are in an attribute called name, so that NetworkX reads the file only if told. With all three weights
#   known both give the same distance.
# Matters: what is unknown of one man changes the type of all; DOT is what simulators write, GML what programs for
#   networks read.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  graphviz=2.42.2-7+deb12u1 libcgraph6=2.42.2-7+deb12u1 libcdt5=2.42.2-7+deb12u1 \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-igraph=1.3.5-3 r-cran-magrittr=2.0.3-1 r-cran-cli=3.6.0-1 r-cran-rlang=1.0.6-1 \
  r-cran-pkgconfig=2.0.3-2 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 libglpk40=5.0-1 \
  python3-networkx=2.8.8-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
lib=$PWD/root/usr/lib
libraries="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack"
echo 'digraph { Beria -> Malenkov [weight=2]; Malenkov -> Zhukov; Zhukov -> Beria [weight=0.5] }' > unknown.gv
echo 'digraph { Beria -> Malenkov [weight=2]; Malenkov -> Zhukov [weight=1]; Zhukov -> Beria [weight=0.5] }' > known.gv
for file in unknown known; do
  env LD_LIBRARY_PATH="$libraries" nice -n 10 root/usr/bin/gv2gml "$file.gv" > "$file.gml"
  echo "gv2gml, $file: $(grep weight "$file.gml" | paste -s -d ' ' | tr -s ' ')" >> seen
done
cat > find.R <<'R'
suppressMessages(library(igraph))
for (file in c("unknown", "known")) {
  net <- read_graph(paste0(file, ".gml"), "gml")
  from <- tryCatch(suppressWarnings(distances(net, "Beria", "Zhukov", mode = "out")[1, 1]), error = function(e) "refused")
  cat("igraph, ", file, ": weights are ", class(E(net)$weight), ", distance ", from, "\n", sep = "")
}
R
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" LD_LIBRARY_PATH="$libraries" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R >> seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
import networkx

for file in ("unknown", "known"):
    try:
        networkx.read_gml(file + ".gml")
    except networkx.NetworkXError as error:
        print(f"NetworkX, {file}: {error}; told that names are called name:", end=" ")
    net = networkx.read_gml(file + ".gml", label="name")
    try:
        print("distance", networkx.shortest_path_length(net, "Beria", "Zhukov", weight="weight"))
    except TypeError as error:
        print("TypeError, weights", [weight for _, _, weight in net.edges(data="weight")])
PY
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 LD_LIBRARY_PATH="$libraries" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
cat > expected <<'EXPECTED'
gv2gml, unknown:  weight 2 weight "" weight 0.5
gv2gml, known:  weight 2 weight 1 weight 0.5
igraph, unknown: weights are character, distance refused
igraph, known: weights are numeric, distance 3
NetworkX, unknown: node #0 has no 'label' attribute; told that names are called name: TypeError, weights [2, '', 0.5]
NetworkX, known: node #0 has no 'label' attribute; told that names are called name: distance 3
EXPECTED
cat seen
diff -u expected seen
echo unchanged
