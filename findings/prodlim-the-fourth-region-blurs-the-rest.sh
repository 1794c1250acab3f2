#!/usr/bin/env bash
# With three regions prodlim gives a curve each; with a fourth it smooths across their numbers.
#
# Guess, in hindsight: a grouping column gives one Kaplan-Meier curve a value, as in survfit: adding the rulers of a
#   region 4 changes nothing in regions 1 to 3.
# Using: prodlim 2019.11.13 and survival 3.5-3 on R 4.2.2 (Debian 12).
# Seen: a number with more than 3 distinct values is a continuous covariate: the curves become a
#   nearest-neighbour (Stone-Beran) estimate over the code, without a message. Survival past year 4.5 in
#   region 2 falls from 0.75 to 0.25, and region 1, where nobody lasted so long, gets 0.375. A factor, or
#   discrete.level, avoids it.
# Matters: regions, regime types and decades are numbered in every data set of the field; 1 to 3 tests well,
#   and the real file mixes Africa with its neighbours in the code book.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-rcpp=1.0.10-1 r-cran-lattice=0.20-45-3 r-cran-codetools=0.2-19-1 r-cran-listenv=0.9.0+dfsg-1 \
  r-cran-future=1.31.0+dfsg-1 r-cran-digest=0.6.31-1 r-cran-parallelly=1.34.0-1 \
  r-cran-future.apply=1.10.0+dfsg-1 r-cran-matrix=1.5-3-1 r-cran-lava=1.7.2.1+dfsg-1 r-cran-survival=3.5-3-1 \
  r-cran-globals=0.16.2-1 r-cran-prodlim=2019.11.13-1+b1 r-cran-kernsmooth=2.23-20-1 \
  r-cran-numderiv=2016.8-1.1-3 r-cran-squarem=2021.1-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages({library(prodlim); library(survival)})
for (regions in 3:4) {
  rulers <- data.frame(region = rep(1:regions, each = 4), years = rep(1:4, regions), fell = 1)
  rulers$years <- rulers$years + 3 * (rulers$region == 2)
  ask <- data.frame(region = 1:3)
  fit <- prodlim(Hist(years, fell) ~ region, data = rulers)
  cat(regions, "regions: prodlim", unlist(predict(fit, times = 4.2, newdata = ask)), "\n")
  rulers$region <- factor(rulers$region)
  ask$region <- factor(ask$region, levels = levels(rulers$region))
  fit <- prodlim(Hist(years, fell) ~ region, data = rulers)
  cat(regions, "regions as factor: prodlim", unlist(predict(fit, times = 4.2, newdata = ask)),
      "survfit", summary(survfit(Surv(years, fell) ~ region, rulers), times = 4.2, extend = TRUE)$surv[1:3], "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
3 regions: prodlim NA 0.75 NA 
3 regions as factor: prodlim NA 0.75 NA survfit 0 0.75 0 
4 regions: prodlim 0.375 0.25 0.25 
4 regions as factor: prodlim NA 0.75 NA survfit 0 0.75 0 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
