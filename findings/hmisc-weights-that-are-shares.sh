#!/usr/bin/env bash
# Weighted with population shares, Hmisc's every quantile is the largest value and a variance is negative.
#
# Guess, in hindsight: weights that say how much each country counts may have any scale: 0.4, 0.3, 0.2 and 0.1 give the
#   same median as 4, 3, 2 and 1, and the variance 1 up to a correction.
# Using: Hmisc 4.8-0 on R 4.2.2 (Debian 12).
# Seen: weights are numbers of cases unless normwt = TRUE: with the shares there is "one case", and
#   wtd.quantile gives 4, the maximum, for all quartiles, without a warning. Even normwt = TRUE, made for
#   this, has 2.5 where weights of 4, 3, 2 and 1 have 2. wtd.var divides by the sum less 1: infinite for
#   shares of all countries, and -8.89 for those of a sample that holds 0.9 of the people (both with a
#   warning).
# Matters: population and survey weights mostly come as shares; "the median citizen lives under" the most
#   repressive regime in the table.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-rcpp=1.0.10-1 r-cran-pillar=1.8.1+dfsg-1 r-cran-rcolorbrewer=1.1-3-1 r-cran-base64enc=0.1-3-3 \
  r-cran-digest=0.6.31-1 r-cran-rpart=4.1.19-1 r-cran-checkmate=2.1.0-1 r-cran-htmltable=2.4.1-1 \
  r-cran-lifecycle=1.0.3+dfsg-1 r-cran-tibble=3.1.8+dfsg-1 r-cran-gtable=0.3.1+dfsg-1 \
  r-cran-lattice=0.20-45-3 r-cran-pkgconfig=2.0.3-2 r-cran-png=0.1-8-1 r-cran-rlang=1.0.6-1 \
  r-cran-matrix=1.5-3-1 r-cran-rstudioapi=0.14-1 r-cran-cli=3.6.0-1 r-cran-xfun=0.37+dfsg-1 \
  r-cran-fastmap=1.1.1-1 r-cran-interp=1.1-3-1 r-cran-gridextra=2.3-3 r-cran-stringr=1.5.0-1 \
  r-cran-knitr=1.42+dfsg-1 r-cran-withr=2.5.0-1 r-cran-dplyr=1.0.10-1 r-cran-cluster=2.1.4-1 \
  r-cran-htmlwidgets=1.6.1+dfsg-1 r-cran-generics=0.1.3-1 r-cran-vctrs=0.5.2-1 r-cran-nnet=7.3-18-1 \
  r-cran-tidyselect=1.2.0+dfsg-1 r-cran-data.table=1.14.8+dfsg-1 r-cran-glue=1.6.2-1 r-cran-r6=2.5.1-1 \
  r-cran-jpeg=0.1-10-1 r-cran-fansi=1.0.4-1 r-cran-survival=3.5-3-1 r-cran-foreign=0.8.84-1 \
  r-cran-latticeextra=0.6-30-1 r-cran-formula=1.2-4-1 r-cran-ggplot2=3.4.1+dfsg-1 r-cran-deldir=1.0-6-1+b1 \
  r-cran-magrittr=2.0.3-1 r-cran-htmltools=0.5.4-1 r-cran-backports=1.4.1-1 r-cran-hmisc=4.8-0-1 \
  r-cran-scales=1.2.1-1 r-cran-colorspace=2.1-0+dfsg-1 r-cran-utf8=1.2.3-1 r-cran-stringi=1.7.12-1 \
  r-cran-munsell=0.5.0-2 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(Hmisc))
repression <- c(1, 2, 3, 4)
for (people in list(c(0.4, 0.3, 0.2, 0.1), c(4, 3, 2, 1), c(0.1, 0.2, 0.3, 0.3))) {
  cat("weights", people, "quartiles", wtd.quantile(repression, people, probs = c(0.25, 0.5, 0.75)),
      "variance", round(suppressWarnings(wtd.var(repression, people)), 2), "\n")
}
shares <- c(0.4, 0.3, 0.2, 0.1)
cat("normwt = TRUE: quartiles", wtd.quantile(repression, shares, probs = c(0.25, 0.5, 0.75), normwt = TRUE),
    "variance", round(wtd.var(repression, shares, normwt = TRUE), 2), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
weights 0.4 0.3 0.2 0.1 quartiles 4 4 4 variance Inf 
weights 4 3 2 1 quartiles 1 2 2.75 variance 1.11 
weights 0.1 0.2 0.3 0.3 quartiles 4 4 4 variance -8.89 
normwt = TRUE: quartiles 1.75 2.5 3.25 variance 1.43 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
