#!/usr/bin/env bash
# surveillance adds up the months of 1953 and calls them 1958, or 1964.
#
# Guess, in hindsight: monthly counts of three years from June 1953, added up by aggregate(nfreq = 1), are three
#   years that begin in 1953: year() says 1953, 1954, 1955.
# Using: surveillance 1.20.3 on R 4.2.2 (Debian 12).
# Seen: 1958, 1959, 1960 from June and 1964 from December; only from January are they right. The start keeps the
#   number of the month and reads it as a number of years. Added up to quarters, June 1953 is in 1954. The
#   counts are right, and nothing is said.
# Matters: few series of arrests or protests begin in a January. The yearly sums are right and their years are
#   up to eleven too late, so that a wave of repression comes after the coup which it led to.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-surveillance=1.20.3-1 r-cran-sp=1:1.6-0+dfsg-1 r-cran-lattice=0.20-45-3 r-cran-xtable=1:1.8-4-2 r-cran-rcpp=1.0.10-1 \
  r-cran-polycub=0.8.1-1 r-cran-mass=7.3-58.2-1 r-cran-matrix=1.5-3-1 r-cran-nlme=3.1.162-1 r-cran-spatstat.geom=3.0-6-1 \
  r-cran-spatstat.data=3.0-0-1 r-cran-spatstat.utils=3.0-1-1 r-cran-deldir=1.0-6-1+b1 r-cran-polyclip=1.10-4-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(surveillance))
for (month in c(1, 2, 6, 12)) {
  arrests <- sts(observed = rep(1, 36), start = c(1953, month), frequency = 12)
  yearly <- aggregate(arrests, nfreq = 1)
  quarters <- aggregate(arrests, nfreq = 4)
  cat("from month", month, "of", year(arrests)[1], "- yearly sums", observed(yearly), "of the years", year(yearly),
      "- first quarter", epochInYear(quarters)[1], "of", year(quarters)[1], "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
from month 1 of 1953 - yearly sums 12 12 12 of the years 1953 1954 1955 - first quarter 1 of 1953 
from month 2 of 1953 - yearly sums 12 12 12 of the years 1954 1955 1956 - first quarter 2 of 1953 
from month 6 of 1953 - yearly sums 12 12 12 of the years 1958 1959 1960 - first quarter 2 of 1954 
from month 12 of 1953 - yearly sums 12 12 12 of the years 1964 1965 1966 - first quarter 4 of 1955 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
