#!/usr/bin/env bash
# statsmodels counts a fate coded 2 as two falls of one ruler.
#
# Guess: in SurvfuncRight(years, fate) any non-zero status is one event (or 2 is refused): survival 0.667,
#   then 0.333.
# Using: statsmodels 0.13.5 (Debian 12).
# Seen: the status is summed: at year 2 two events among two at risk, and survival is 0 while a third ruler
#   still sits in year 3.
# Matters: competing fates coded 0, 1, 2 are common; R's survival misreads the same column in another way, so
#   that neither can check the other.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq python3-statsmodels=0.13.5+dfsg-7 python3-statsmodels-lib=0.13.5+dfsg-7 \
  python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-pandas=1.5.3+dfsg-2 \
  python3-pandas-lib=1.5.3+dfsg-2 python3-patsy=0.5.3-1 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 \
  python3-six=1.16.0-4 python3-packaging=23.0-1 python3-decorator=5.1.1-3 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
from statsmodels.duration.survfunc import SurvfuncRight

years = [1, 2, 3]
for fate in ([1, 2, 0], [1, 1, 0]):
    fit = SurvfuncRight(years, fate)
    print("fates", fate, "events", fit.n_events.astype(int).tolist(),
          "at risk", fit.n_risk.astype(int).tolist(), "survival", fit.surv_prob.round(3).tolist())
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen
cat > expected <<'EXPECTED'
fates [1, 2, 0] events [1, 2] at risk [3, 2] survival [0.667, 0.0]
fates [1, 1, 0] events [1, 1] at risk [3, 2] survival [0.667, 0.333]
EXPECTED
cat seen
diff -u expected seen
echo unchanged
