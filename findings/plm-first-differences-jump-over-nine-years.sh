#!/usr/bin/env bash
# plm's first differences jump over years that are not there, while its diff does not.
#
# Guess: in a panel that knows its years, a first difference is that to the year before; where that year is missing
#   there is none, in the model "fd" as in lag and diff.
# Using: plm 2.6-2 on R 4.2.2 (Debian 12); two countries with the years 1950, 1951, 1960 and 1961.
# Seen: diff and lag give NA for 1960, the model "fd" takes 1960 less 1951 as one more year's change: six differences for
#   four, and another effect than a regression of the one diff on the other. The help of plm does not tell of it.
# Matters: wars, occupations and unknown years leave gaps in most panels of countries. What changed in nine years counts
#   as one year's change: here an effect of 2 becomes one of -0.38.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-bdsmatrix=1.3-6-1 r-cran-collapse=1.9.2-1 r-cran-digest=0.6.31-1 r-cran-formula=1.2-4-1 \
  r-cran-generics=0.1.3-1 r-cran-lattice=0.20-45-3 r-cran-littler=0.3.17-1 r-cran-lmtest=0.9.40-1 \
  r-cran-mass=7.3-58.2-1 r-cran-maxlik=1.5-2-1 r-cran-misctools=0.6-26-2 r-cran-nlme=3.1.162-1 \
  r-cran-pkgkitten=0.2.2-2 r-cran-plm=2.6-2+dfsg-1 r-cran-rbibutils=2.2.13-1 r-cran-rcpp=1.0.10-1 \
  r-cran-rdpack=2.4-1 r-cran-sandwich=3.0-2-1 r-cran-zoo=1.8-11-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(plm))
panel <- pdata.frame(data.frame(country = rep(c("A", "B"), each = 4), year = rep(c(1950, 1951, 1960, 1961), 2),
                                oil = c(1, 2, 12, 14, 3, 6, 21, 22), protests = c(0, 2, 2, 6, 1, 7, 5, 7)),
                     index = c("country", "year"))
cat("diff of oil:", diff(panel$oil), "\n")
cat("lag of oil:", lag(panel$oil), "\n")
fd <- plm(protests ~ oil, data = panel, model = "fd")
cat("model fd:", length(residuals(fd)), "differences of", paste(names(residuals(fd)), collapse = " "), "effect",
    round(coef(fd)[["oil"]], 3), "\n")
rows <- data.frame(oil = as.numeric(diff(panel$oil)), protests = as.numeric(diff(panel$protests)))
by.diff <- lm(protests ~ oil, rows)
cat("by diff:", nobs(by.diff), "differences, effect", round(coef(by.diff)[["oil"]], 3), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
diff of oil: NA 1 NA 2 NA 3 NA 1 
lag of oil: NA 1 NA 12 NA 3 NA 21 
model fd: 6 differences of A-1951 A-1960 A-1961 B-1951 B-1960 B-1961 effect -0.378 
by diff: 4 differences, effect 2 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
