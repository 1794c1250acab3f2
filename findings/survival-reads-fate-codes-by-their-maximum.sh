#!/usr/bin/env bash
# R survival reads fates coded 0, 1, 2 as: first coups censored, survivors missing.
#
# Guess: in Surv(years, fate) with 0 still in office, 1 coup, 2 death, every non-zero code is an event, or the
#   call is refused.
# Using: survival 3.5-3 on R 4.2.2 (Debian 12).
# Seen: a status whose maximum is 2 is taken as 1/2 coding: 2 is the event, 1 (the coups) is censored, and 0
#   (still in office) becomes NA and is dropped from the fit, with a warning that names no value. A sample
#   without deaths is read the other way round.
# Matters: one natural death among hundreds of coups turns the analysis of coups into one of deaths among the
#   fallen; codes need a factor, or == 1.

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
years <- 1:6
fate <- c(0, 1, 2, 0, 1, 2)
withCallingHandlers(print(Surv(years, fate)), warning = function(w) {
  cat("warning:", conditionMessage(w), "\n")
  invokeRestart("muffleWarning")
})
cat("events:", suppressWarnings(survfit(Surv(years, fate) ~ 1)$n.event), "\n")
fate[fate == 2] <- 1
print(Surv(years, fate))
cat("events:", survfit(Surv(years, fate) ~ 1)$n.event, "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
warning: Invalid status value, converted to NA 
[1] 1? 2+ 3  4? 5+ 6 
events: 0 1 0 1 
[1] 1+ 2  3  4+ 5  6 
events: 0 1 1 0 1 1 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
