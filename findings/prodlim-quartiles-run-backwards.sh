#!/usr/bin/env bash
# prodlim's lower quartile of the reigns is the upper one of R's survival.
#
# Guess, in hindsight: quantile(fit, 0.25) is the time by which a quarter of the rulers have fallen, as in survival and in
#   quantile() of plain numbers: 3 of the reigns of 1 to 10 years.
# Using: prodlim 2019.11.13 and survival 3.5-3 on R 4.2.2 (Debian 12).
# Seen: the number is the share that is still in office: 0.25 gives 8 years and 0.75 gives 3, even in a fit
#   of the risk (type = "risk"), where survival gives 3 and 8.
# Matters: the tenure that one ruler in four exceeds is reported as that which three in four exceed; the
#   median, which one checks, tells nothing.

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
reigns <- data.frame(years = 1:10, fell = 1)
quartiles <- c(0.25, 0.5, 0.75)
for (type in c("surv", "risk")) {
  asked <- quantile(prodlim(Hist(years, fell) ~ 1, data = reigns, type = type), quartiles)[[1]]
  cat("prodlim,", type, ":", paste(asked$q, "->", asked$quantile, collapse = ", "), "\n")
}
asked <- quantile(survfit(Surv(years, fell) ~ 1, reigns), quartiles, conf.int = FALSE)
cat("survival:", paste(quartiles, "->", asked, collapse = ", "), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
prodlim, surv : 0.75 -> 3, 0.5 -> 6, 0.25 -> 8 
prodlim, risk : 0.75 -> 3, 0.5 -> 6, 0.25 -> 8 
survival: 0.25 -> 3, 0.5 -> 5.5, 0.75 -> 8 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
