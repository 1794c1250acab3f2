#!/usr/bin/env bash
# Asked about a year beyond the data, R's survival answers with fewer rows or a flat line, cmprsk with NA.
#
# Guess: the survivor function and the incidence at year 5 and 10, with the last observation in year 3, are NA
#   or carried on, alike in both packages, and the answer has as many rows as the question.
# Using: survival 3.5-3 and cmprsk 2.2-11 on R 4.2.2 (Debian 12).
# Seen: summary(survfit) leaves out the rows without a word (2 of 4 are returned), with extend = TRUE it
#   carries on the last value; cmprsk's timepoints returns NA.
# Matters: forecasts for horizons 1, 2, 5 and 10 are bound to the horizons by position: after the short answer
#   R recycles them, 2 values over 4 horizons without a warning.

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
library(cmprsk)
years <- c(1, 2, 3)
fell <- c(1, 0, 0)
horizons <- c(1, 2, 5, 10)
fit <- survfit(Surv(years, fell) ~ 1)
cat("summary:", round(summary(fit, times = horizons)$surv, 3), "\n")
cat("extended:", round(summary(fit, times = horizons, extend = TRUE)$surv, 3), "\n")
cat("cmprsk:", round(timepoints(cuminc(years, fell), horizons)$est, 3), "\n")
print(data.frame(horizon = horizons, survival = round(summary(fit, times = horizons)$surv, 3)))
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
summary: 0.667 0.667 
extended: 0.667 0.667 0.667 0.667 
cmprsk: 0.333 0.333 NA NA 
  horizon survival
1       1    0.667
2       2    0.667
3       5    0.667
4      10    0.667
EXPECTED
cat seen
diff -u expected seen
echo unchanged
