#!/usr/bin/env bash
# With named fates, R survival takes the alphabetically first one as "still in office".
#
# Guess: Surv(years, factor(fate)) of "coup", "death" and "none" is refused, or asks which of them means
#   censored.
# Using: survival 3.5-3 on R 4.2.2 (Debian 12).
# Seen: no message; the first level is censoring, which is "coup". The fit has the states (s0), death and
#   none, and the coups are gone; "none" has an incidence.
# Matters: a column of outcomes read from a CSV goes straight into the model of competing risks; the answer
#   has the right shape and no coup in it. A blank for "still in office" happens to sort first and works.

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
exits <- data.frame(years = c(1, 2, 3, 4), fate = factor(c("coup", "none", "death", "coup")))
fit <- survfit(Surv(years, fate) ~ 1, exits)
cat("states:", fit$states, "\n")
cat("incidence at the end:", round(tail(fit$pstate, 1), 3), "\n")
exits$fate <- relevel(exits$fate, "none")
fit <- survfit(Surv(years, fate) ~ 1, exits)
cat("states:", fit$states, "\n")
cat("incidence at the end:", round(tail(fit$pstate, 1), 3), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
states: (s0) death none 
incidence at the end: 0.333 0.333 0.333 
states: (s0) coup death 
incidence at the end: 0 0.625 0.375 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
