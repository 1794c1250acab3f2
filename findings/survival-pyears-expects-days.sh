#!/usr/bin/env bash
# R survival's pyears turns six ruler-years into 0.0164.
#
# Guess: pyears ("person years") of tenures of 1, 2 and 3 years is 6.
# Using: survival 3.5-3 on R 4.2.2 (Debian 12).
# Seen: it divides by 365.25 unless told scale = 1: 0.0164.
# Matters: the denominator of a coup rate is 365 times too small; with tenures in weeks it is 7 times too
#   small, which looks possible.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-survival=3.5-3-1 r-cran-lattice=0.20-45-3 r-cran-matrix=1.5-3-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(survival)
reigns <- data.frame(years = c(1, 2, 3), fell = c(1, 0, 1))
given <- pyears(Surv(years, fell) ~ 1, reigns)
cat("ruler-years", round(given$pyears, 4), "rate", round(given$event / given$pyears, 1), "\n")
told <- pyears(Surv(years, fell) ~ 1, reigns, scale = 1)
cat("ruler-years", told$pyears, "rate", round(told$event / told$pyears, 3), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
ruler-years 0.0164 rate 121.8 
ruler-years 6 rate 0.333 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
