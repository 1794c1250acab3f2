#!/usr/bin/env bash
# numsum writes a hazard of 0.00001 as 1e-05 and reads 1e-05 as 1.
#
# Guess: the num-utils take a number with an exponent for what it is (1e3 and 2 are 1002), as awk, sort -g and
#   datamash do, or pass over it as they do over text.
# Using: num-utils 0.5 (Debian 12).
# Seen: what stands before the e is the number and the rest is passed over in silence: 1e3 is 1, 1e-05 is 1, and the
#   mean of 1e-05, 2e-05 and 0.3 is 1.1. But the sum of 0.00001 is written as 1e-05, so that a sum of sums is wrong by
#   five powers of ten.
# Matters: hazards per week are small, and R, Python and awk print them with an exponent below 0.0001: the smallest of
#   a column become its largest.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq num-utils=0.5-15 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
tool() { env LC_ALL=C nice -n 10 perl -I root/usr/share/perl5 root/usr/bin/"$@"; }
{
  for number in 0.00001 1e-05 1e3 -2.5e-3; do printf '%s is read as %s\n' "$number" "$(echo "$number" | tool numsum)"; done
  printf 'the sum of 0.00001, summed again: %s\n' "$(echo 0.00001 | tool numsum | tool numsum)"
  printf '1e-05\n2e-05\n0.3\n' > hazards
  printf 'hazards of 1e-05, 2e-05 and 0.3: mean %s, highest %s, lowest %s; awk has a mean of %s\n' \
    "$(tool numaverage hazards)" "$(tool numbound hazards)" "$(tool numbound -l hazards)" \
    "$(awk '{sum += $1} END {printf "%.5f", sum / NR}' hazards)"
} > seen
cat > expected <<'EXPECTED'
0.00001 is read as 1e-05
1e-05 is read as 1
1e3 is read as 1
-2.5e-3 is read as -2.5
the sum of 0.00001, summed again: 1
hazards of 1e-05, 2e-05 and 0.3: mean 1.1, highest 2, lowest 0.3; awk has a mean of 0.10001
EXPECTED
cat seen
diff -u expected seen
echo unchanged
