#!/usr/bin/env bash
# performance gives the forecasts of a coin a log score of -1.04 for four years and of -32.7 for a hundred.
#
# Guess: performance_score of a logit model, by its help "logarithmic, quadratic/Brier and spherical", is the mean log
#   score of its forecasts, their Brier score (or one minus it), and a number from 0 to 1; none depends on how many
#   rows there are.
# Using: performance 0.10.2 on R 4.2.2 (Debian 12); a model that forecasts 0.5 for each year, and half the years have
#   a coup.
# Seen: a year's chance is taken from a binomial distribution with as many trials as there were coups in all. The log
#   score of 0.5 each is -1.04, -5.78 and -32.7 for 4, 20 and 100 years where it should be -0.69; the quadratic score
#   goes from 1.37 to 0, and is 99 where one year in 100 has a coup; the spherical falls towards 0. Only with one coup
#   in all the log score is right.
# Matters: no two spans or regions can be compared, and a good model of 100 years has a worse log score than the coin.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-bayestestr=0.13.0-1 r-cran-datawizard=0.6.5+dfsg-1 r-cran-insight=0.19.0+dfsg-1 r-cran-performance=0.10.2-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(performance)
tell <- function(name, coups, oil) {
  model <- suppressWarnings(glm(coups ~ oil, family = binomial))
  p <- fitted(model)
  score <- performance_score(model, verbose = FALSE)
  cat(name, "- performance: log", round(score$logarithmic, 2), "quadratic", round(score$quadratic, 2), "spherical",
      round(score$spherical, 2), "- by hand: log", round(mean(log(ifelse(coups == 1, p, 1 - p))), 2), "Brier",
      round(mean((coups - p)^2), 2), "\n")
}
for (times in c(1, 5, 25)) {
  tell(paste("a coin,", 4 * times, "years"), rep(c(0, 1, 0, 1), times), rep(c(0, 0, 1, 1), times))
}
tell("one coup in 100 years", c(rep(0, 99), 1), rep(0:1, 50))
tell("a good model, 100 years", c(rep(0, 45), rep(1, 5), rep(0, 5), rep(1, 45)), rep(0:1, each = 50))
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
a coin, 4 years - performance: log -1.04 quadratic 1.37 spherical 0.47 - by hand: log -0.69 Brier 0.25 
a coin, 20 years - performance: log -5.78 quadratic 0.01 spherical 0.17 - by hand: log -0.69 Brier 0.25 
a coin, 100 years - performance: log -32.7 quadratic 0 spherical 0.07 - by hand: log -0.69 Brier 0.25 
one coup in 100 years - performance: log -0.05 quadratic 99.02 spherical 0.1 - by hand: log -0.05 Brier 0.01 
a good model, 100 years - performance: log -57.36 quadratic 0.01 spherical 0.05 - by hand: log -0.33 Brier 0.09 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
