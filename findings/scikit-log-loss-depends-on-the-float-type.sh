#!/usr/bin/env bash
# The same forecasts score 18.4 in double and 8.3 in single precision with scikit-learn.
#
# Guess: log_loss of a coup that was forecast with probability 0 is infinite, or at least the same for float64
#   and float32.
# Using: scikit-learn 1.2.1 (Debian 12).
# Seen: probabilities are clipped at the machine epsilon of their own type: 36.04 for the one miss in float64,
#   15.9 in float32.
# Matters: the penalty for "impossible" is the storage format: a model that hands out float32 beats the same
#   model in float64, and a table of log scores with a zero forecast in it means nothing.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-pandas=1.5.3+dfsg-2 \
  python3-pandas-lib=1.5.3+dfsg-2 python3-patsy=0.5.3-1 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 \
  python3-six=1.16.0-4 python3-packaging=23.0-1 python3-decorator=5.1.1-3 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1 \
  python3-sklearn=1.2.1+dfsg-1 python3-sklearn-lib=1.2.1+dfsg-1 python3-joblib=1.2.0-4+deb12u1 \
  python3-threadpoolctl=3.1.0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
import numpy
from sklearn.metrics import log_loss

for kind in (numpy.float64, numpy.float32):
    impossible = numpy.array([0.0], dtype=kind)
    both = numpy.array([0.0, 0.5], dtype=kind)
    print(kind.__name__, "one miss", round(float(log_loss([1], impossible, labels=[0, 1])), 2),
          "with an even bet", round(float(log_loss([1, 0], both)), 2))
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen
cat > expected <<'EXPECTED'
float64 one miss 36.04 with an even bet 18.37
float32 one miss 15.94 with an even bet 8.32
EXPECTED
cat seen
diff -u expected seen
echo unchanged
