#!/usr/bin/env bash
# To Miller a country whose polity score is NA is the most democratic one, and its count times its mean is not its sum.
#
# Guess, in hindsight: NA, as R writes what is not known, is left out of all statistics, as an empty cell is, or
#   makes all of them an error; a comparison with it is no or an error.
# Using: Miller 6.6.0 (Debian 12).
# Seen: text ranks above all numbers. Of -7, NA, 3 and 8 the maximum is NA and the median 8; sum, mean and variance
#   leave it out and count does not (4 times 1.33 for a sum of 4). NA >= 6 holds, 2 * NA is an error, and top names
#   the country first. An empty cell is left out by all of stats1.
# Matters: tables of countries come from R with NA in them, and a filter for democracies lets in every state that
#   had no government to be scored.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq miller=6.6.0-2+b3 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
mlr() { nice -n 10 root/usr/bin/mlr --icsv --ocsv "$@"; }
printf 'country,polity\nChad,-7\nMali,NA\nNiger,3\nGhana,8\n' > polity.csv
sed 's/NA//' polity.csv > empty.csv
for file in polity empty; do
  mlr stats1 -a count,sum,mean,min,median,max -f polity "$file.csv"
done > seen
mlr filter '$polity >= 6' then put '$twice = 2 * $polity' polity.csv >> seen
mlr top -f polity -a polity.csv >> seen
cat > expected <<'EXPECTED'
polity_count,polity_sum,polity_mean,polity_min,polity_median,polity_max
4,4,1.3333333333333333,-7,8,NA
polity_count,polity_sum,polity_mean,polity_min,polity_median,polity_max
3,4,1.3333333333333333,-7,3,8
country,polity,twice
Mali,NA,(error)
Ghana,8,16
country,polity
Mali,NA
EXPECTED
cat seen
diff -u expected seen
echo unchanged
