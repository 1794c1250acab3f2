#!/usr/bin/env bash
# For stringdist two names that are shorter than its q-grams are the same name.
#
# Guess: the distance of Xi and Li by q-grams of three letters is the largest there is, or not known; and
#   the nearest of a list of names to a misspelt one is found (the first in hindsight).
# Using: stringdist 0.9.10 on R 4.2.2 (Debian 12).
# Seen: with q = 4 Mao is at distance 0 from Xi and from Mo, by q-grams and by Jaccard's, and with q = 3 Xi
#   and Li are similar with 1. And amatch finds nobody for Kruschev, and %in%-like ain says that Stallin is
#   not there: by default they allow a distance of 0.1, less than one letter.
# Matters: a table of rulers that is joined by similar names joins every short name to every other, at a
#   perfect score, and leaves the misspelt long ones out.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-stringdist=0.9.10-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(stringdist))
cat("Mao, Xi by 4-grams", stringdist("Mao", "Xi", method = "qgram", q = 4), "Jaccard", stringdist("Mao", "Xi", method = "jaccard", q = 4), "\n")
cat("Mao, Mo by 4-grams", stringdist("Mao", "Mo", method = "qgram", q = 4), "by 2-grams", stringdist("Mao", "Mo", method = "qgram", q = 2), "\n")
cat("Xi, Li similar by 3-grams", stringsim("Xi", "Li", method = "jaccard", q = 3), "by 1-grams", round(stringsim("Xi", "Li", method = "jaccard", q = 1), 3), "\n")
cat("a long and a short name", stringdist("Brezhnev", "Xi", method = "jaccard", q = 3), "\n")
known <- c("Khrushchev", "Malenkov", "Stalin")
cat("Kruschev is", amatch("Kruschev", known), "with maxDist 3", amatch("Kruschev", known, maxDist = 3), "; Stallin", ain("Stallin", known), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Mao, Xi by 4-grams 0 Jaccard 0 
Mao, Mo by 4-grams 0 by 2-grams 3 
Xi, Li similar by 3-grams 1 by 1-grams 0.333 
a long and a short name 1 
Kruschev is NA with maxDist 3 1 ; Stallin FALSE 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
