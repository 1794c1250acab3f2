#!/usr/bin/env bash
# OptimalCutpoints gives an AUC an interval up to 1.12, and tells a score that points the other way as it stands.
#
# Guess: an interval of an AUC lies within [0, 1]; and a score of which low values mean danger is turned
#   round or refused, as in cutpointr.
# Using: OptimalCutpoints 1.1-5 on R 4.2.2 (Debian 12); eight leaders, three of whom fell.
# Seen: AUC 0.93 with a 95% interval from 0.75 to 1.12; of the same score turned round 0.07 with one from
#   -0.12, and an optimal cut at its lowest value, below which nobody is.
# Matters: with few coups, the usual case, a table of results has a chance above one in it; the cut of the
#   reversed score alarms in every year.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-optimalcutpoints=1.1-5-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(OptimalCutpoints))
leaders <- data.frame(discontent = c(.1, .2, .3, .4, .6, .8, .9, .7), fell = c(0, 0, 0, 0, 1, 1, 1, 0))
leaders$support <- 1 - leaders$discontent
for (score in c("discontent", "support")) {
  found <- optimal.cutpoints(X = score, status = "fell", tag.healthy = 0, methods = "Youden", data = leaders)$Youden$Global
  cat(score, "AUC", round(found$measures.acc$AUC, 2), "cut at", round(found$optimal.cutoff$cutoff, 2), "of", range(leaders[[score]]),
      "alarms", sum(leaders[[score]] >= found$optimal.cutoff$cutoff - 1e-9), "of 8\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
discontent AUC 0.93 0.75 1.12 cut at 0.6 of 0.1 0.9 alarms 4 of 8
support AUC 0.07 -0.12 0.25 cut at 0.1 of 0.1 0.9 alarms 8 of 8
EXPECTED
cat seen
diff -u expected seen
echo unchanged
