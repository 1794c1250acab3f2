#!/usr/bin/env bash
# In R, reigns of 0.1 + 0.2 and of 0.3 years are tied for survival and not for cmprsk, so one data set has two curves.
#
# Guess: both packages sort the times as given; with one fate and censoring they agree (1 - Kaplan-Meier).
# Using: survival 3.5-3, cmprsk 2.2-11 on R 4.2.2 (Debian 12).
# Seen: survfit joins times that differ by rounding (timefix = TRUE): the fall comes before the censoring, 0.25 have
#   fallen by 0.4 years. cuminc takes the censored reign out first: 0.333. With timefix = FALSE survfit says 0.333 too.
# Matters: lengths of reigns are differences of dates divided by 365.25, and equal ones differ in the last digit; two
#   life tables of the same file then differ by far more than rounding.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-survival=3.5-3-1 r-cran-lattice=0.20-45-3 r-cran-matrix=1.5-3-1 r-cran-cmprsk=2.2-11-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(survival)
suppressMessages(library(cmprsk))
years <- c(0.1 + 0.2, 0.3, 0.5, 1)
fell <- c(1, 0, 1, 0)
by <- function(fit) round(1 - summary(fit, times = 0.4)$surv, 3)
cat("survival", by(survfit(Surv(years, fell) ~ 1)), "\n")
cat("cmprsk", round(timepoints(cuminc(years, fell), 0.4)$est, 3), "\n")
cat("survival without timefix", by(survfit(Surv(years, fell) ~ 1, timefix = FALSE)), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
survival 0.25 
cmprsk 0.333 
survival without timefix 0.333 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
