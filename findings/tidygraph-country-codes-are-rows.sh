#!/usr/bin/env bash
# tidygraph takes country codes in a list of ties for the numbers of rows.
#
# Guess: tbl_graph(nodes, edges) looks up from and to among the nodes, in their first column as igraph's
#   graph_from_data_frame does or in the column called name; a number that is not there is refused.
# Using: tidygraph 1.2.3 and igraph 1.3.5 on R 4.2.2 (Debian 12).
# Seen: numbers are places in the table even when name holds the same numbers, and even when it holds them as
#   text: the tie of 2 (United States) to 3 joins the second row to the third. Codes that are text in both
#   tables are looked up.
# Matters: Correlates of War and UN codes are numbers, and small ones exist in any table: every tie is drawn, to
#   other countries, and which ones changes when the table is sorted.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-tidygraph=1.2.3-1 r-cran-igraph=1.3.5-3 r-cran-cli=3.6.0-1 r-cran-cpp11=0.4.3-1 \
  r-cran-dplyr=1.0.10-1 r-cran-fansi=1.0.4-1 r-cran-generics=0.1.3-1 r-cran-glue=1.6.2-1 \
  r-cran-lattice=0.20-45-3 r-cran-lifecycle=1.0.3+dfsg-1 r-cran-magrittr=2.0.3-1 r-cran-matrix=1.5-3-1 \
  r-cran-pillar=1.8.1+dfsg-1 r-cran-pkgconfig=2.0.3-2 r-cran-purrr=1.0.1-1 r-cran-r6=2.5.1-1 \
  r-cran-rlang=1.0.6-1 r-cran-stringi=1.7.12-1 r-cran-stringr=1.5.0-1 r-cran-tibble=3.1.8+dfsg-1 \
  r-cran-tidyr=1.3.0-1 r-cran-tidyselect=1.2.0+dfsg-1 r-cran-utf8=1.2.3-1 r-cran-vctrs=0.5.2-1 \
  r-cran-withr=2.5.0-1 libglpk40=5.0-1 libamd2=1:5.12.0+dfsg-2 libcolamd2=1:5.12.0+dfsg-2 \
  libsuitesparseconfig5=1:5.12.0+dfsg-2 libltdl7=2.4.7-7~deb12u1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(tidygraph))
countries <- data.frame(name = c(3, 1, 2), land = c("Third", "First", "United States"))
ties <- data.frame(from = c(2, 1), to = c(3, 2))
show <- function(how, net) {
  edges <- igraph::as_edgelist(net, names = FALSE)
  land <- igraph::V(net)$land
  cat(how, paste(land[edges[, 1]], "to", land[edges[, 2]], collapse = ", "), "\n")
}
show("igraph:", igraph::graph_from_data_frame(ties, vertices = countries))
show("tidygraph, numbers:", tbl_graph(countries, ties))
countries$name <- as.character(countries$name)
show("tidygraph, names as text:", tbl_graph(countries, ties))
ties[] <- lapply(ties, as.character)
show("tidygraph, all as text:", tbl_graph(countries, ties))
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
igraph: United States to Third, First to United States 
tidygraph, numbers: First to United States, Third to First 
tidygraph, names as text: First to United States, Third to First 
tidygraph, all as text: United States to Third, First to United States 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
