#!/usr/bin/env bash
# The same two numbers are another Gompertz lifetime in VGAM than in extraDistr, and Pareto's begins at 0, 2 or 3.
#
# Guess: a function of one name and the same first arguments gives the same probability in R's packages of
#   distributions, as they follow stats::pweibull with shape before scale.
# Using: actuar 3.3-2, extraDistr 1.9.1 and VGAM 1.1-7 on R 4.2.2 (Debian 12).
# Seen: pgompertz(5, 0.1, 0.2) is 0.58 in extraDistr (level, then growth) and 0.73 in VGAM (growth, then
#   level). ppareto(2.5, 2, 3) is 0.70 in actuar, whose Pareto begins at 0 (shape, scale), 0 in extraDistr,
#   whose begins at 3 (shape, least value), and 0.49 in VGAM, whose begins at 2 (least value, shape).
# Matters: a hazard of falling that grows with tenure, or a tail of death tolls, that was fitted with one
#   package and drawn with another has another level and another growth, and both look like lifetimes.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-actuar=3.3-2-1 r-cran-expint=0.1-8-1 r-cran-extradistr=1.9.1-1 r-cran-rcpp=1.0.10-1 r-cran-vgam=1.1-7-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
for (package in c("extraDistr", "VGAM"))
  cat("gompertz", package, round(getExportedValue(package, "pgompertz")(c(1, 5, 10), 0.1, 0.2), 3), "\n")
cat("by hand: level 0.1, growth 0.2 after 5 years", round(1 - exp(-0.1 / 0.2 * (exp(0.2 * 5) - 1)), 3), "; level 0.2, growth 0.1",
    round(1 - exp(-0.2 / 0.1 * (exp(0.1 * 5) - 1)), 3), "\n")
for (package in c("actuar", "extraDistr", "VGAM"))
  cat("pareto  ", package, round(suppressWarnings(getExportedValue(package, "ppareto"))(c(2.5, 5), 2, 3), 3), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
gompertz extraDistr 0.105 0.576 0.959 
gompertz VGAM 0.19 0.727 0.968 
by hand: level 0.1, growth 0.2 after 5 years 0.576 ; level 0.2, growth 0.1 0.727 
pareto   actuar 0.702 0.859 
pareto   extraDistr 0 0.64 
pareto   VGAM 0.488 0.936 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
