#!/usr/bin/env bash
# By datamash a polity score of -10 lies in the bin that begins at -15.
#
# Guess: bin:5 puts a score into the bin that begins at the multiple of 5 at or below it: -10 to -6 are -10, -5
#   to -1 are -5, 0 to 4 are 0.
# Using: GNU datamash 1.7 (Debian 12).
# Seen: so it does from zero on and between the multiples; but -10 is in bin -15 and -5 in bin -10: below zero a
#   multiple itself is counted one bin lower.
# Matters: -10 is the score of an absolute monarchy and many countries have it: a histogram puts them into a bin
#   outside of the scale, and with bins of 10 the whole scale of 21 has one at -20.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq datamash=1.7-2 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
root/usr/bin/datamash --version | head -n 1 > seen
for score in -10 -9 -6 -5 -4 -1 0 4 5 9 10; do
  echo "$score" | env LC_ALL=C nice -n 10 root/usr/bin/datamash bin:5 1 bin:10 1 | sed "s/^/$score is in bin /; s/\t/ of 5, /; s/\$/ of 10/" >> seen
done
cat > expected <<'EXPECTED'
datamash (GNU datamash) 1.7
-10 is in bin -15 of 5, -20 of 10
-9 is in bin -10 of 5, -10 of 10
-6 is in bin -10 of 5, -10 of 10
-5 is in bin -10 of 5, -10 of 10
-4 is in bin -5 of 5, -10 of 10
-1 is in bin -5 of 5, -10 of 10
0 is in bin 0 of 5, 0 of 10
4 is in bin 0 of 5, 0 of 10
5 is in bin 5 of 5, 0 of 10
9 is in bin 5 of 5, 0 of 10
10 is in bin 10 of 5, 10 of 10
EXPECTED
cat seen
diff -u expected seen
echo unchanged
