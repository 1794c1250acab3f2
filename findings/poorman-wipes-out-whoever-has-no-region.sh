#!/usr/bin/env bash
# poorman wipes out a ruler whose region is unknown.
#
# Guess: poorman, a dplyr without dependencies, does as dplyr does: grouped by region, a row without a region is
#   a group of its own, and mutate only adds a column.
# Using: poorman 0.2.6 and dplyr 1.0.10 on R 4.2.2 (Debian 12).
# Seen: a grouped mutate, and add_count, make the whole row NA: the name and the years of the ruler are gone,
#   without a warning. A grouped summarise, filter and slice, and count, leave the row out. dplyr keeps it in
#   all of them.
# Matters: unknown regions are no accident (states that are gone, rulers of two countries). One step that should
#   add a share deletes what was known about them, and the sum of all years shrinks.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-poorman=0.2.6+dfsg-1 r-cran-dplyr=1.0.10-1 r-cran-generics=0.1.3-1 r-cran-glue=1.6.2-1 r-cran-lifecycle=1.0.3+dfsg-1 \
  r-cran-cli=3.6.0-1 r-cran-rlang=1.0.6-1 r-cran-magrittr=2.0.3-1 r-cran-r6=2.5.1-1 r-cran-tibble=3.1.8+dfsg-1 \
  r-cran-fansi=1.0.4-1 r-cran-pillar=1.8.1+dfsg-1 r-cran-utf8=1.2.3-1 r-cran-vctrs=0.5.2-1 r-cran-pkgconfig=2.0.3-2 \
  r-cran-tidyselect=1.2.0+dfsg-1 r-cran-withr=2.5.0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
rulers <- data.frame(who = c("A", "B", "C", "D"), region = c("east", "west", NA, "east"), years = c(3, 5, 7, 9))
rows <- function(data) {
  data <- as.data.frame(data)
  paste(apply(data, 1, function(row) paste(trimws(row), collapse = " ")), collapse = " | ")
}
for (package in c("poorman", "dplyr")) {
  of <- function(name) getExportedValue(package, name)
  grouped <- of("group_by")(rulers, region)
  share <- of("ungroup")(of("mutate")(grouped, all = sum(years)))
  cat(package, "mutate:", rows(share), "\n")
  cat(package, "add_count:", rows(of("add_count")(rulers, region)), "\n")
  cat(package, "summarise:", rows(of("summarise")(grouped, years = sum(years))), "\n")
  cat(package, "count:", rows(of("count")(rulers, region)), "\n")
  cat(package, "filter:", rows(of("ungroup")(of("filter")(grouped, years > 0))), "\n")
  cat(package, "slice:", rows(of("ungroup")(of("slice")(grouped, 1))), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
poorman mutate: A east 3 12 | B west 5 5 | NA NA NA NA | D east 9 12 
poorman add_count: A east 3 2 | B west 5 1 | NA NA NA NA | D east 9 2 
poorman summarise: east 12 | west 5 
poorman count: east 2 | west 1 
poorman filter: A east 3 | B west 5 | D east 9 
poorman slice: A east 3 | B west 5 
dplyr mutate: A east 3 12 | B west 5 5 | C NA 7 7 | D east 9 12 
dplyr add_count: A east 3 2 | B west 5 1 | C NA 7 1 | D east 9 2 
dplyr summarise: east 12 | west 5 | NA 7 
dplyr count: east 2 | west 1 | NA 1 
dplyr filter: A east 3 | B west 5 | C NA 7 | D east 9 
dplyr slice: A east 3 | B west 5 | C NA 7 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
