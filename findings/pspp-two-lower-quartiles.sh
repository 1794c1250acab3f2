#!/usr/bin/env bash
# PSPP has two lower quartiles for the same four reigns, 1.75 and 1.25.
#
# Guess: FREQUENCIES and EXAMINE, two commands for describing a variable, give the same 25% quantile of 1, 2, 3
#   and 4 years: 1.25, as SPSS defines it.
# Using: PSPP 1.6.2 (Debian 12).
# Seen: FREQUENCIES gives 1.75 and 3.25 (the definition that R has by default), EXAMINE 1.25 and 3.75. The
#   medians agree.
# Matters: a bound of the middle half of the tenures depends on which command a chapter used; with few
#   rulers to a regime they are half a year apart, in one output file.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1 libpango-1.0-0 \
  libpangocairo-1.0-0 libpangoft2-1.0-0 libcairo2 libharfbuzz0b libglib2.0-0 libfribidi0 libthai0 \
  libdatrie1 libgraphite2-3 libfontconfig1 libfreetype6 libpng16-16 libexpat1 libpixman-1-0 \
  libpcre2-8-0 libbrotli1 libx11-6 libxau6 libxdmcp6 libxcb1 libxcb-render0 libxcb-shm0 libxext6 \
  libxrender1 libbsd0 libmd0 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.sps <<'SPS'
DATA LIST LIST NOTABLE /years.
BEGIN DATA
1
2
3
4
END DATA.
FREQUENCIES VARIABLES=years /FORMAT=NOTABLE /STATISTICS=MEDIAN /PERCENTILES=25 75.
EXAMINE VARIABLES=years /PERCENTILES(25,50,75)=HAVERAGE /STATISTICS=NONE.
SPS
lib=$PWD/root/usr/lib/x86_64-linux-gnu
env LC_ALL=C TZ=UTC LD_LIBRARY_PATH="$lib:$lib/pspp" nice -n 10 root/usr/bin/pspp find.sps > output
{
  echo "FREQUENCIES 25 75:" $(sed -n 's/^|\(Percentiles\)\? *\(25\|75\) *| *\([0-9.]*\)|$/\3/p' output)
  echo "EXAMINE 25 50 75:" $(sed -n 's/^|years Weighted Average|\(.*\)|$/\1/p' output | tr '|' ' ')
} > seen
cat > expected <<'EXPECTED'
FREQUENCIES 25 75: 1.75 3.25
EXAMINE 25 50 75: 1.25 2.50 3.75
EXPECTED
cat seen
diff -u expected seen
echo unchanged
