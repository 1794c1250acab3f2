#!/usr/bin/env bash
# In R the concordance of a perfect forecast of who falls first is 0, or 1, by how one asks.
#
# Guess: concordance(Surv(years, fell) ~ risk) of risks that rank all rulers rightly (the highest falls first) is
#   1, as that of a Cox model with the same risk.
# Using: survival 3.5-3 on R 4.2.2 (Debian 12).
# Seen: from a formula the number says how well a high value goes with a long time: 0. Of a coxph fit on the same
#   column it is 1. reverse = TRUE turns the first.
# Matters: a model's own C and that of its forecasts on new data come from the two ways: a fine model shows as
#   worse than chance, and a table in which "0.5 or more" is kept drops the best.

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
rulers <- data.frame(years = 1:8, fell = 1, risk = c(9, 8, 7, 6, 5, 4, 3, 2) / 10)
cat("formula", concordance(Surv(years, fell) ~ risk, rulers)$concordance, "\n")
cat("formula, reverse", concordance(Surv(years, fell) ~ risk, rulers, reverse = TRUE)$concordance, "\n")
fit <- suppressWarnings(coxph(Surv(years, fell) ~ risk, rulers))
cat("Cox model", concordance(fit)$concordance, "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
formula 0 
formula, reverse 1 
Cox model 1 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
