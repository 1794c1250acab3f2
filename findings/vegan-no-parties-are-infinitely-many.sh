#!/usr/bin/env bash
# To vegan an empty parliament has infinitely many effective parties.
#
# Guess: the effective number of parties, 1 / sum of squared shares, which vegan calls the inverse Simpson
#   index, is NaN or 0 for a year without seats; all indices of the function agree on that.
# Using: vegan 2.6-4 on R 4.2.2 (Debian 12).
# Seen: inverse Simpson is infinite and Simpson 1, the most diverse there is; Shannon of the same row is 0, the
#   least diverse. An unknown number of seats makes all of them NA.
# Matters: a dissolved assembly is a row of zeros; the year of the coup then has the most fragmented party
#   system of the table by one index and the most concentrated by another, and a mean over the years is
#   infinite.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-vegan=2.6-4+dfsg-1 r-cran-permute=0.9-7-1 r-cran-lattice=0.20-45-3 r-cran-mass=7.3-58.2-1 \
  r-cran-cluster=2.1.4-1 r-cran-mgcv=1.8-41-1 r-cran-nlme=3.1.162-1 r-cran-matrix=1.5-3-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(vegan))
seats <- rbind(elected = c(50, 30, 20), single = c(100, 0, 0), dissolved = c(0, 0, 0), unknown = c(50, NA, 20))
for (index in c("invsimpson", "simpson", "shannon"))
  cat(index, paste(rownames(seats), round(diversity(seats, index), 3)), "\n")
cat("mean effective parties of the first three years", mean(diversity(seats[1:3, ], "invsimpson")), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
invsimpson elected 2.632 single 1 dissolved Inf unknown NA 
simpson elected 0.62 single 0 dissolved 1 unknown NA 
shannon elected 1.03 single 0 dissolved 0 unknown NA 
mean effective parties of the first three years Inf 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
