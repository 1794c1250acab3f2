#!/usr/bin/env bash
# To igraph a patron whose two clients know only him is a third centralised; with 99 clients he is 0.98.
#
# Guess: centr_degree(star)$centralization is 1, Freeman's number for a star of any size.
# Using: igraph 1.3.5 on R 4.2.2 (Debian 12).
# Seen: by default the theoretical maximum allows ties to oneself, which the star lacks: 0.33 for 3, 0.6 for
#   5, 0.98 for 100 people. With loops = FALSE it is 1, and centr_betw and centr_clo give 1 anyhow.
# Matters: the smaller the inner circle, the less centralised the same personal rule appears; a junta of
#   three cannot pass 0.33. sna gives 1.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-igraph=1.3.5-3 r-cran-magrittr=2.0.3-1 r-cran-cli=3.6.0-1 r-cran-rlang=1.0.6-1 \
  r-cran-pkgconfig=2.0.3-2 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 libglpk40=5.0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(igraph))
for (people in c(3, 5, 100)) {
  star <- make_star(people, mode = "undirected")
  cat(people, "people: degree", round(centr_degree(star)$centralization, 2),
      "without loops", centr_degree(star, loops = FALSE)$centralization,
      "betweenness", centr_betw(star)$centralization, "closeness", centr_clo(star)$centralization, "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
3 people: degree 0.33 without loops 1 betweenness 1 closeness 1 
5 people: degree 0.6 without loops 1 betweenness 1 closeness 1 
100 people: degree 0.98 without loops 1 betweenness 1 closeness 1 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
