#!/usr/bin/env bash
# R's maps package paints Nigeria with the value of Niger, even when Nigeria has its own.
#
# Guess: match.map("world", names), the call that fills a map, gives each polygon the country it belongs to
#   when all countries are named; exact = TRUE changes nothing then.
# Using: maps 3.4.1 on R 4.2.2 (Debian 12).
# Seen: a name matches whatever begins with it: Nigeria gets the value of Niger, Guinea-Bissau that of
#   Guinea and the Dominican Republic that of Dominica, in whatever order the names are given. With exact =
#   TRUE the three are right, and 48 lands of several islands or parts, Indonesia, Japan and the United
#   Kingdom among them, have no value at all.
# Matters: these are neighbours with quite other coups; on a map of the world nothing is missing that would
#   draw the eye.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-maps=3.4.1-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(maps)
land <- sub(":.*", "", map("world", plot = FALSE, namesonly = TRUE))
named <- sort(unique(land))
for (names in list(named, rev(named))) {
  painted <- names[match.map("world", names)]
  wrong <- unique(paste(land, "as", painted)[!is.na(painted) & painted != land])
  cat("painted wrongly:", paste(sort(wrong), collapse = ", "), "\n")
}
painted <- named[match.map("world", named, exact = TRUE)]
lost <- setdiff(land, land[!is.na(painted)])
cat("exact: wrong", sum(painted != land, na.rm = TRUE), "lost", length(lost),
    "with", intersect(lost, c("Indonesia", "Japan", "UK")), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
painted wrongly: Dominican Republic as Dominica, Guinea-Bissau as Guinea, Nigeria as Niger 
painted wrongly: Dominican Republic as Dominica, Guinea-Bissau as Guinea, Nigeria as Niger 
exact: wrong 0 lost 48 with UK Indonesia Japan 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
