#!/usr/bin/env bash
# Since 2023 PSPP reads that Stalin died in 2053.
#
# Guess, in hindsight: a year of two digits is placed by a fixed rule, as in R (69 to 99 are 19..) or by the
#   year in which the file was written; the same file gives the same dates whenever it is read.
# Using: PSPP 1.6.2 (Debian 12), with libfaketime 0.9.10 for the date of the run.
# Seen: 3/5/53 is 1953 in every run until 2022 and 2053 from 2023 on: the window of 100 years begins 69 years
#   before today. 3/5/57 has until 2026. SET EPOCH=1930 holds it still.
# Matters: syntax and data of the SPSS years write dates so. A replication that gave the published numbers
#   for decades moves the coups of the fifties a century, one more year of them each January.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  pspp=1.6.2-2 libgsl27=2.7.1+dfsg-5+deb12u1 libgslcblas0=2.7.1+dfsg-5+deb12u1 libfaketime=0.9.10-2.1 \
  libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libcairo2 libharfbuzz0b libglib2.0-0 \
  libfribidi0 libthai0 libdatrie1 libgraphite2-3 libfontconfig1 libfreetype6 libpng16-16 libexpat1 \
  libpixman-1-0 libpcre2-8-0 libbrotli1 libx11-6 libxau6 libxdmcp6 libxcb1 libxcb-render0 libxcb-shm0 \
  libxext6 libxrender1 libbsd0 libmd0 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.sps <<'SPS'
DATA LIST LIST NOTABLE /died (ADATE8).
BEGIN DATA
3/5/53
3/5/57
END DATA.
FORMATS died (ADATE10).
LIST.
SPS
lib=$PWD/root/usr/lib/x86_64-linux-gnu
run_in() {
  env LC_ALL=C TZ=UTC LD_LIBRARY_PATH="$lib:$lib/pspp" LD_PRELOAD="$lib/faketime/libfaketime.so.1" FAKETIME="$1-06-01 12:00:00" nice -n 10 root/usr/bin/pspp find.sps
}
for year in 2000 2022 2023 2026 2027; do
  echo "read in $year: $(run_in $year | grep 03/05 | tr -d '|' | xargs)"
done > seen
sed -i '1i SET EPOCH=1930.' find.sps
echo "read in 2027 with SET EPOCH=1930: $(run_in 2027 | grep 03/05 | tr -d '|' | xargs)" >> seen
cat > expected <<'EXPECTED'
read in 2000: 03/05/1953 03/05/1957
read in 2022: 03/05/1953 03/05/1957
read in 2023: 03/05/2053 03/05/1957
read in 2026: 03/05/2053 03/05/1957
read in 2027: 03/05/2053 03/05/2057
read in 2027 with SET EPOCH=1930: 03/05/1953 03/05/1957
EXPECTED
cat seen
diff -u expected seen
echo unchanged
