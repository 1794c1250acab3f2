#!/usr/bin/env bash
# By laeken's quintile share ratio the richest fifth of five gets nothing.
#
# Guess, in hindsight: qsr of rents of 1 to 5 is 5, what the richest fifth has over what the poorest fifth has, and
#   10 where 20 of a hundred get ten times what the others get.
# Using: laeken 0.5.2 on R 4.2.2 (Debian 12).
# Seen: 0 for both. The rich are those above the upper quintile, which is itself the highest rent, and the poor
#   those at or below the lower one: 1 to 10 have 1.667 for 6.333, 1 to 20 have 3.8 for 7.4; a thousand different
#   rents come near (8.832 for 8.96).
# Matters: an inner circle has few members, and equal shares at its top; a court where a fifth takes
#   most of the rents measures as the most equal of all.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-boot=1.3-28.1-1 r-cran-laeken=0.5.2-1 r-cran-mass=7.3-58.2-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(laeken)
tell <- function(name, rents) {
  rents <- sort(rents)
  fifth <- length(rents) / 5
  cat(name, "laeken", round(qsr(rents)$value, 3),
      "by hand", round(sum(tail(rents, fifth)) / sum(head(rents, fifth)), 3), "\n")
}
for (n in c(5, 10, 20, 1000)) tell(paste("1 to", n), 1:n)
tell("80 with 1 and 20 with 10", rep(c(1, 10), c(80, 20)))
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
1 to 5 laeken 0 by hand 5 
1 to 10 laeken 1.667 by hand 6.333 
1 to 20 laeken 3.8 by hand 7.4 
1 to 1000 laeken 8.832 by hand 8.96 
80 with 1 and 20 with 10 laeken 0 by hand 10 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
