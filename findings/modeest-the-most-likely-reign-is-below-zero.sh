#!/usr/bin/env bash
# By R's modeest the most likely reign lasts minus half a year.
#
# Guess: the mode of a distribution is where its density is highest: 0 for reigns whose hazard falls (a gamma or Weibull
#   distribution with a shape below 1), 0 for R's geometric distribution, one or both ends for a beta distribution with
#   both shapes below 1; at least a value that the distribution can have.
# Using: modeest 2.4.0 on R 4.2.2 (Debian 12).
# Seen: gammaMode(shape = 0.5) is -0.5, where the density is 0; weibullMode is the scale for shape 0.5 and NaN for
#   0.9; geomMode is 1; betaMode(0.5, 0.5) is 0.5, where the density is lowest. None warns.
# Matters: the hazard of most rulers falls, so that fitted shapes are below 1, and the most likely length of a reign is
#   told as before its beginning.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-clue=0.3-64-1 r-cran-cluster=2.1.4-1 r-cran-fbasics=4021.93-1 r-cran-gss=2.2-3-2 r-cran-lattice=0.20-45-3 \
  r-cran-mass=7.3-58.2-1 r-cran-matrix=1.5-3-1 r-cran-modeest=2.4.0-2 r-cran-rmutil=1.1.10-1 r-cran-rpart=4.1.19-1 \
  r-cran-spatial=7.3-16-1 r-cran-stable=1.1.6-1 r-cran-stabledist=0.7-1-3 r-cran-statip=0.2.3-2+b1 \
  r-cran-survival=3.5-3-1 r-cran-timedate=4022.108-1 r-cran-timeseries=4021.105-2 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressWarnings(suppressMessages(library(modeest)))
tell <- function(name, mode, density, other) {
  cat(name, "mode", mode, "with density", round(density(mode), 3), "but at", other, "it is", round(density(other), 3), "\n")
}
tell("gamma, shape 0.5:", gammaMode(shape = 0.5), function(x) dgamma(x, 0.5), 0.01)
for (shape in c(0.5, 0.9)) {
  tell(paste0("Weibull, shape ", shape, ", scale 2:"), weibullMode(shape = shape, scale = 2),
       function(x) dweibull(x, shape, 2), 0.01)
}
tell("geometric, 0.3:", geomMode(0.3), function(x) dgeom(x, 0.3), 0)
tell("beta, 0.5 and 0.5:", betaMode(0.5, 0.5), function(x) dbeta(x, 0.5, 0.5), 0.01)
tell("a rising hazard, Weibull, shape 2, scale 2:", weibullMode(shape = 2, scale = 2), function(x) dweibull(x, 2, 2), 1)
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
gamma, shape 0.5: mode -0.5 with density 0 but at 0.01 it is 5.586 
Weibull, shape 0.5, scale 2: mode 2 with density 0.092 but at 0.01 it is 3.294 
Weibull, shape 0.9, scale 2: mode NaN with density NaN but at 0.01 it is 0.758 
geometric, 0.3: mode 1 with density 0.21 but at 0 it is 0.3 
beta, 0.5 and 0.5: mode 0.5 with density 0.637 but at 0.01 it is 3.199 
a rising hazard, Weibull, shape 2, scale 2: mode 1.414214 with density 0.429 but at 1 it is 0.389 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
