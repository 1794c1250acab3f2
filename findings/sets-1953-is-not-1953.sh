#!/usr/bin/env bash
# In R's sets package the years 1953 and 1953L are two members of one set.
#
# Guess: a set holds each number once, whatever its type: 1953L == 1953 is TRUE in R, and union(), unique()
#   and match() agree (in hindsight).
# Using: sets 1.0-22 on R 4.2.2 (Debian 12).
# Seen: set(1953, 1953L) has two members, the union of two equal lists of coup years four, and a year that
#   was read from a file (whole numbers) is no member of a set that was written by hand. R's own union has
#   two years.
# Matters: years and codes come as integer from read.csv and as double from a calculation; coincidence sets
#   and memberships of cases (as in QCA) are then empty, without a warning.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-sets=1.0.22+ds-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(sets))
read <- read.csv(text = "year\n1953\n1957")$year
written <- c(1953, 1957)
cat("equal:", all(read == written), "; members of set(1953, 1953L):", length(set(1953, 1953L)), "\n")
cat("union of both:", length(as.set(read) | as.set(written)), "in common:", length(as.set(read) & as.set(written)), "\n")
cat("1953 in what was read:", 1953 %e% as.set(read), "; R's union:", length(union(read, written)), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
equal: TRUE ; members of set(1953, 1953L): 2 
union of both: 4 in common: 0 
1953 in what was read: FALSE ; R's union: 2 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
