#!/usr/bin/env bash
# The median of four uncensored reigns of 1, 2, 3 and 4 years is 2.5 in R and 3 in Python.
#
# Guess: the Kaplan-Meier median is the first time at which survival is at most one half: 2, in both.
# Using: survival 3.5-3 on R 4.2.2 and statsmodels 0.13.5 (Debian 12).
# Seen: where the curve is flat at one half R takes the middle of the step (2.5), statsmodels the first time
#   strictly below (3).
# Matters: runs with an even number of histories and no censoring hit one half exactly all the time; a median
#   tenure copied from one tool into a test of the other is a year off.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-survival=3.5-3-1 r-cran-lattice=0.20-45-3 r-cran-matrix=1.5-3-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(survival)
cat("R", survfit(Surv(1:4, rep(1, 4)) ~ 1) |> quantile(0.5, conf.int = FALSE), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
rm -f ./*.deb
apt-get -o APT::Sandbox::User=root download -qq python3-statsmodels=0.13.5+dfsg-7 python3-statsmodels-lib=0.13.5+dfsg-7 \
  python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-pandas=1.5.3+dfsg-2 \
  python3-pandas-lib=1.5.3+dfsg-2 python3-patsy=0.5.3-1 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 \
  python3-six=1.16.0-4 python3-packaging=23.0-1 python3-decorator=5.1.1-3 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
from statsmodels.duration.survfunc import SurvfuncRight

print("statsmodels", SurvfuncRight([1, 2, 3, 4], [1, 1, 1, 1]).quantile(0.5))
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
cat > expected <<'EXPECTED'
R 2.5 
statsmodels 3
EXPECTED
cat seen
diff -u expected seen
echo unchanged
