#!/usr/bin/env bash
# km.ci's intervals of a survival curve go from -0.41 to 1.41.
#
# Guess, in hindsight: an interval of a probability that km.ci puts into a curve of R's survival stays within [0, 1], as
#   survival's own does.
# Using: km.ci 0.5-6 and survival 3.5-3 on R 4.2.2 (Debian 12); five reigns of 1 to 5 years, the last
#   unfinished.
# Seen: survival cuts its intervals at 0 and 1 also by the plain and the log method; km.ci's plain (linear),
#   Peto and Hall-Wellner ones pass both ends, its log ones the upper, and the band of Hall and Wellner has
#   four ends for five years, as the last has been taken away.
# Matters: a reader who draws or compares the ends of a band finds that a leader may survive the fourth year
#   with a chance below zero; and the ends no longer belong to the years of the curve that was given.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-km.ci=0.5-6-1 r-cran-survival=3.5-3-1 r-cran-lattice=0.20-45-3 r-cran-matrix=1.5-3-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(survival))
reigns <- Surv(1:5, c(1, 1, 1, 1, 0))
for (how in c("plain", "log")) {
  curve <- survfit(reigns ~ 1, conf.type = how)
  cat("survival", how, "from", round(min(curve$lower, na.rm = TRUE), 2), "to", round(max(curve$upper, na.rm = TRUE), 2), "\n")
}
curve <- survfit(reigns ~ 1)
for (how in c("linear", "log", "peto", "hall-wellner", "loglog")) {
  band <- suppressWarnings(km.ci::km.ci(curve, method = how))
  cat("km.ci", how, "from", round(min(band$lower, na.rm = TRUE), 2), "to", round(max(band$upper, na.rm = TRUE), 2), "at", length(band$lower), "of 5 years\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
survival plain from 0 to 1 
survival log from 0.03 to 1 
km.ci linear from -0.15 to 1.15 at 5 of 5 years
km.ci log from 0.03 to 1.24 at 5 of 5 years
km.ci peto from -0.15 to 1.11 at 5 of 5 years
km.ci hall-wellner from -0.41 to 1.41 at 4 of 5 years
km.ci loglog from 0.01 to 0.97 at 5 of 5 years
EXPECTED
cat seen
diff -u expected seen
echo unchanged
