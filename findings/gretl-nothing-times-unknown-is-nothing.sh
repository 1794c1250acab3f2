#!/usr/bin/env bash
# In gretl nothing times an unknown number is nothing.
#
# Guess: an unknown value makes the product unknown, as in R, Stata and floating-point arithmetic, and as in
#   gretl for a sum.
# Using: gretl 2022c (Debian 12).
# Seen: 0 * NA is 0, in numbers and in series, whichever stands first; 1 * NA, 0 + NA and 0 / NA are NA, and so
#   is 0 * NA in a matrix.
# Matters: an interaction of a dummy with an unknown figure (military rule times growth) is known to be zero for
#   every civilian year without data and missing for the military ones: the missing years are thrown out of one
#   group only.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  gretl=2022c-1 gretl-common=2022c-1 libgretl1=2022c-1 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  libquadmath0 libfftw3-double3 libglib2.0-0 libgomp1 libgmp10 libpcre2-8-0 libreadline8 libxml2 libcurl3-gnutls ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.inp <<'INP'
set verbose off
scalar unknown = NA
printf "0 * NA is %g, NA * 0 is %g, 1 * NA is %g, 0 + NA is %g, 0 / NA is %g\n", 0 * unknown, unknown * 0, 1 * unknown, 0 + unknown, 0 / unknown
matrix one = {0} .* {NA}
printf "in a matrix 0 * NA is %g\n", one[1]
nulldata 4
series military = index > 2
series growth = {1; NA; 3; NA}
series product = military * growth
loop i = 1..4
  printf "military %g, growth %g, product %g\n", military[i], growth[i], product[i]
endloop
printf "known: growth %g, product %g\n", nobs(growth), nobs(product)
INP
lib=$PWD/root/usr/lib
env HOME="$work" LC_ALL=C TZ=UTC GRETL_HOME="$PWD/root/usr/share/gretl/" \
  LD_LIBRARY_PATH="$lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 root/usr/bin/gretlcli -b find.inp > output 2> errors || { cat output errors >&2; exit 1; }
grep -E '^gretl version|NA|military|known' output > seen
cat > expected <<'EXPECTED'
gretl version 2022c
0 * NA is 0, NA * 0 is 0, 1 * NA is NA, 0 + NA is NA, 0 / NA is NA
in a matrix 0 * NA is NA
military 0, growth 1, product 0
military 0, growth NA, product 0
military 1, growth 3, product 3
military 1, growth NA, product NA
known: growth 2, product 3
EXPECTED
cat seen
diff -u expected seen
echo unchanged
