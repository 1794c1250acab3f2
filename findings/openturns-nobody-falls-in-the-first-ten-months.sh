#!/usr/bin/env bash
# OpenTURNS' exponential reigns begin after ten months of safety, with a hazard of 0.46 for 0.33.
#
# Guess, in hindsight: an exponential distribution that is fitted to reigns of 1, 2, 3 and 6 years has the rate 1 / 3,
#   one over their mean.
# Using: OpenTURNS 1.20 for Python 3.11 (Debian 12).
# Seen: ExponentialFactory fits a starting point too: rate 0.4615 from year 0.8333 on, before which nobody falls. For
#   1 to 100 years the rate is 0.0202 from year 0.9902 on; with a reign of 0 among them it is one over the mean.
# Matters: the rate is the hazard of a constant-hazard model, here too high by 38 percent, and a forecast from it has
#   no ruler fall in his first months.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  coinor-libbonmin4=1.8.9-1 coinor-libcbc3=2.10.8+ds1-1 coinor-libcgl1=0.60.3+repack1-4 \
  coinor-libclp1=1.17.6-3 coinor-libcoinutils3v5=2.11.4+repack1-2 coinor-libipopt1v5=3.11.9-2.3+b1 \
  coinor-libosi1v5=0.108.6+repack1-2 libaec0=1.0.6-1+b1 libamd2=1:5.12.0+dfsg-2 libblas3=3.11.0-2 \
  libboost-serialization1.74.0=1.74.0+ds1-21 libcamd2=1:5.12.0+dfsg-2 libccolamd2=1:5.12.0+dfsg-2 \
  libcholmod3=1:5.12.0+dfsg-2 libcminpack1=1.3.6-5 libcolamd2=1:5.12.0+dfsg-2 libcxsparse3=1:5.12.0+dfsg-2 \
  libdlib19.1=19.24+dfsg-1 libgflags2.2=2.2.2-2 libgfortran5=12.2.0-14+deb12u1 libgoogle-glog0v6=0.6.0-2 \
  libhdf5-103-1=1.10.8+repack1-1 libhdf5-cpp-103-1=1.10.8+repack1-1 libhmat-oss3=1.8.1-2 liblapack3=3.11.0-2 \
  liblapacke=3.11.0-2 libmetis5=5.1.0.dfsg-7 libmumps-seq-5.5=5.5.1-1 libmuparser2v5=2.3.3-0.1 \
  libnlopt-cxx0=2.7.1-5 libopenturns0.21=1.20-9 libpagmo8=2.18.0-2+b1 libprimesieve11=11.0+ds-2 \
  libscotch-7.0=7.0.3-2 libsuitesparseconfig5=1:5.12.0+dfsg-2 libsz2=1.0.6-1+b1 libtbb12=2021.8.0-2+deb12u1 \
  libtbbbind-2-5=2021.8.0-2+deb12u1 libtbbmalloc2=2021.8.0-2+deb12u1 libtmglib3=3.11.0-2 \
  openturns-common=1.20-9 python3-dill=0.3.6-1 python3-openturns=1.20-9 python3-psutil=5.9.4-1+b1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
import openturns

for reigns in ([1, 2, 3, 6], range(1, 101), [0, 1, 2, 3]):
    sample = openturns.Sample([[float(years)] for years in reigns])
    fitted = openturns.ExponentialFactory().build(sample)
    rate, start = fitted.getParameter()
    print(f"{len(sample)} reigns: rate {rate:.4f} from year {start:.4f}, one over the mean "
          f"{1 / sample.computeMean()[0]:.4f}, fallen in half a year {fitted.computeCDF(0.5):.4f}")
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen
cat > expected <<'EXPECTED'
4 reigns: rate 0.4615 from year 0.8333, one over the mean 0.3333, fallen in half a year 0.0000
100 reigns: rate 0.0202 from year 0.9902, one over the mean 0.0198, fallen in half a year 0.0000
4 reigns: rate 0.6667 from year 0.0000, one over the mean 0.6667, fallen in half a year 0.2835
EXPECTED
cat seen
diff -u expected seen
echo unchanged
