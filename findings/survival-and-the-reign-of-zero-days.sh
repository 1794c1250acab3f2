#!/usr/bin/env bash
# R survival counts, refuses or drops a reign that ended on its first day, by the function asked.
#
# Guess: one package has one rule for a time of zero: all refuse it, or all count the event at time 0.
# Using: survival 3.5-3 on R 4.2.2 (Debian 12).
# Seen: survfit counts it (survival 0.75 at time 0), coxph counts it, survreg refuses the whole fit, and
#   Surv(start, stop) makes it NA with a warning, so that coxph on spells drops it silently afterwards.
# Matters: rulers of a single day are the most violent of all spells; whether they are in the analysis depends
#   on whether the same data are written as durations or as intervals.

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
years <- c(0, 1, 2, 3)
fell <- c(1, 1, 1, 0)
rival <- c(1, 0, 1, 0)
first <- summary(survfit(Surv(years, fell) ~ 1))
cat("survfit: at", first$time[1], "survival", first$surv[1], "\n")
cat("coxph on durations: events", coxph(Surv(years, fell) ~ rival)$nevent, "\n")
cat("survreg:", tryCatch({survreg(Surv(years, fell) ~ 1); "fits"}, error = conditionMessage), "\n")
spells <- withCallingHandlers(Surv(rep(0, 4), years, fell), warning = function(w) {
  cat("Surv(start, stop):", conditionMessage(w), "\n")
  invokeRestart("muffleWarning")
})
cat("coxph on spells: events", coxph(spells ~ rival)$nevent, "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
survfit: at 0 survival 0.75 
coxph on durations: events 3 
survreg: Invalid survival times for this distribution 
Surv(start, stop): Stop time must be > start time, NA created 
coxph on spells: events 2 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
