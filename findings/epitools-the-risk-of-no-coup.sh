#!/usr/bin/env bash
# One table of coups has a risk ratio of 2 in epibasix, 1.89 in effectsize and 1.17 in epitools.
#
# Guess: a table with kinds of regime in its rows and the coups in its first column has one risk ratio, and
#   one odds ratio, ad / bc.
# Using: epitools 0.5-10.1, effectsize 0.8.3+dfsg and epibasix 1.5 on R 4.2.2 (Debian 12); 10 coups in 40
#   military regimes, 20 in 160 party regimes.
# Seen: epibasix compares rows by their first column: 2. effectsize compares columns, the military share of
#   coups with that of quiet years. epitools takes the first row for the baseline and the second column for
#   the event: how much likelier a party regime is to have no coup. Its odds ratio, 2.334, is a median-
#   unbiased estimate unless another is asked for.
# Matters: all three are plausible numbers with intervals; copied beside each other they say that the danger
#   doubles and that it hardly differs.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-epitools=1:0.5-10.1-2 r-cran-epibasix=1.5-2 r-cran-effectsize=0.8.3+dfsg-1 \
  r-cran-bayestestr=0.13.0-1 r-cran-datawizard=0.6.5+dfsg-1 r-cran-insight=0.19.0+dfsg-1 r-cran-parameters=0.20.2-1 r-cran-performance=0.10.2-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
coups <- matrix(c(10, 30, 20, 140), 2, byrow = TRUE, dimnames = list(c("military", "party"), c("coup", "none")))
cat("by hand    risk ratio", (10 / 40) / (20 / 160), "odds ratio", round(10 * 140 / (30 * 20), 4), "\n")
both <- epibasix::epi2x2(coups)
cat("epibasix  ", both$RR, round(both$OR, 4), "\n")
ratio <- effectsize::riskratio(coups)
cat("effectsize", round(ratio$Risk_ratio, 4), round(effectsize::oddsratio(coups)$Odds_ratio, 4), "; interval of the former",
    round(c(ratio$CI_low, ratio$CI_high), 2), "\n")
cat("epitools  ", round(epitools::riskratio(coups)$measure["party", "estimate"], 4),
    round(epitools::oddsratio(coups)$measure["party", "estimate"], 4), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
by hand    risk ratio 2 odds ratio 2.3333 
epibasix   2 2.3333 
effectsize 1.8889 2.3333 ; interval of the former 1.37 2.61 
epitools   1.1667 2.3343 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
