#!/usr/bin/env bash
# gtools' mixedsort puts December before March: the hyphens of dates are minus signs.
#
# Guess: mixedsort, made for sorting "plot 9" before "plot 10", keeps ISO dates and names such as week-2 in
#   their natural order (in hindsight).
# Using: gtools 3.9.4 on R 4.2.2 (Debian 12).
# Seen: 2 after a hyphen is -2: weeks, months and days run backwards within a year, while years run
#   forwards.
# Matters: files named by date, or scenarios numbered with a hyphen, come in an order that looks sorted; the
#   story of 1953 then begins with Beria's execution.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-gtools=3.9.4-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
cat(gtools::mixedsort(c("week-10", "week-2", "week-1")), "\n")
cat(gtools::mixedsort(c("1953-03", "1953-06", "1953-12", "1954-01")), "\n")
cat(gtools::mixedsort(c("1953-03-05", "1953-06-26", "1953-12-23")), "\n")
cat(gtools::mixedsort(c("1953-03-05", "1953-03-14", "1953-06-26")), "\n")
cat(gtools::mixedsort(c("plot 10", "plot 9")), "; sort:", sort(c("1953-03-05", "1953-06-26", "1953-12-23")), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
week-10 week-2 week-1 
1953-12 1953-06 1953-03 1954-01 
1953-12-23 1953-06-26 1953-03-05 
1953-06-26 1953-03-14 1953-03-05 
plot 9 plot 10 ; sort: 1953-03-05 1953-06-26 1953-12-23 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
