#!/usr/bin/env bash
# Croston's method of R's forecast package makes of one coup in the first year of seventy a forecast of one a year.
#
# Guess: a method for rare counts with long gaps forecasts about as many as there were, 1/70 a year here, and the less the
#   longer nothing has happened.
# Using: forecast 8.20 on R 4.2.2 (Debian 12).
# Seen: only the gaps before events count. One coup in the first year gives 1 a year for ever, one in the fifth 0.2,
#   whether six or sixty quiet years follow; one in the last year, after 69 quiet ones, 0.014. No warning.
# Matters: country histories end with long quiet; with it the countries that were done with coups in 1950 are the most
#   dangerous of all.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 \
  r-cran-cli=3.6.0-1 r-cran-colorspace=2.1-0+dfsg-1 r-cran-curl=5.0.0+dfsg-1 r-cran-fansi=1.0.4-1 \
  r-cran-farver=2.1.1-1 r-cran-forecast=8.20-1 r-cran-fracdiff=1.5-2-1 r-cran-generics=0.1.3-1 \
  r-cran-ggplot2=3.4.1+dfsg-1 r-cran-glue=1.6.2-1 r-cran-gtable=0.3.1+dfsg-1 r-cran-isoband=0.2.7-1 \
  r-cran-labeling=0.4.2-1 r-cran-lattice=0.20-45-3 r-cran-lifecycle=1.0.3+dfsg-1 r-cran-littler=0.3.17-1 \
  r-cran-lmtest=0.9.40-1 r-cran-magrittr=2.0.3-1 r-cran-mass=7.3-58.2-1 r-cran-matrix=1.5-3-1 \
  r-cran-mgcv=1.8-41-1 r-cran-munsell=0.5.0-2 r-cran-nlme=3.1.162-1 r-cran-nnet=7.3-18-1 \
  r-cran-pillar=1.8.1+dfsg-1 r-cran-pkgconfig=2.0.3-2 r-cran-pkgkitten=0.2.2-2 r-cran-quadprog=1.5-8-1+b1 \
  r-cran-quantmod=0.4.20-1 r-cran-r6=2.5.1-1 r-cran-rcolorbrewer=1.1-3-1 r-cran-rcpp=1.0.10-1 \
  r-cran-rcpparmadillo=0.12.0.1.0-1 r-cran-rlang=1.0.6-1 r-cran-scales=1.2.1-1 r-cran-tibble=3.1.8+dfsg-1 \
  r-cran-timedate=4022.108-1 r-cran-tseries=0.10-53-1 r-cran-ttr=0.24.3-1+b1 r-cran-urca=1.3-3-1 \
  r-cran-utf8=1.2.3-1 r-cran-vctrs=0.5.2-1 r-cran-viridislite=0.4.1-1 r-cran-withr=2.5.0-1 \
  r-cran-xts=0.13.0-1 r-cran-zoo=1.8-11-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(forecast))
for (years in c(11, 70)) {
  for (coup in c(1, 5, years)) {
    history <- ts(as.numeric(1:years == coup))
    cat("one coup in year", coup, "of", years, "forecast", round(croston(history, h = 1)$mean[1], 4), "\n")
  }
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
one coup in year 1 of 11 forecast 1 
one coup in year 5 of 11 forecast 0.2 
one coup in year 11 of 11 forecast 0.0909 
one coup in year 1 of 70 forecast 1 
one coup in year 5 of 70 forecast 0.2 
one coup in year 70 of 70 forecast 0.0143 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
