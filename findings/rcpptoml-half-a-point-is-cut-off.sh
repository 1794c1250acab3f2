#!/usr/bin/env bash
# RcppTOML reads the risks [1, 2.5, 0.75] as 1, 2 and 0, and a large seed as 1.
#
# Guess: whole numbers of TOML, which have 64 bits, arrive as they are or as doubles, else with an error; a list of
#   whole and other numbers, which TOML 1.0 allows, becomes doubles.
# Using: RcppTOML 0.2.2 on R 4.2.2 (Debian 12).
# Seen: the type of the first value is the type of the list, and the others are cut to it: [1, 2.5, 0.75] is
#   1 2 0, while [1.0, 2.5, 0.75] and [2.5, 1, 0.75] are whole. 9007199254740993 and 4294967297 both become the
#   integer 1, their lower 32 bits. No warning.
# Matters: a scenario file that another program wrote, with a 1 for 1.0, has risks of 0 in R, and different seeds
#   of 64 bits are one and the same.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-littler=0.3.17-1 r-cran-pkgkitten=0.2.2-2 r-cran-rcpp=1.0.10-1 r-cran-rcpptoml=0.2.2+dfsg-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > scenario.toml <<'TOML'
seed = 9007199254740993
other_seed = 4294967297
risks = [1, 2.5, 0.75]
same_risks = [1.0, 2.5, 0.75]
turned_risks = [2.5, 1, 0.75]
TOML
cat > find.R <<'R'
library(RcppTOML)
scenario <- parseTOML("scenario.toml")
for (name in names(scenario)) {
  cat(name, class(scenario[[name]]), format(scenario[[name]], digits = 16), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
other_seed integer 1 
risks integer 1 2 0 
same_risks numeric 1.00 2.50 0.75 
seed integer 1 
turned_risks numeric 2.50 1.00 0.75 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
