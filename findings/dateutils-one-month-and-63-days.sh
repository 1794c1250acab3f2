#!/usr/bin/env bash
# By dateutils the 1st of March 1933 is one month and 63 days after the 30th of January.
#
# Guess (in hindsight, after a pair of dates that was only meant as a check): from the 30th of January to the 1st of
#   March 1933 are 30 days, which are one month and none or a few days, as from the 28th it is one month and one.
# Using: dateutils 0.4.10 (Debian 12), ddiff with months and days; days alone beside it.
# Seen: days alone are right. With months, a spell that begins on a 30th or 31st and ends on the 1st or 2nd of March, in
#   whatever year, may have 62 or 63 days left over; a begin on the 28th or an end on the 5th is well.
# Matters: Hitler was made chancellor on a 30th of January: spells in office and in emergency are given as years,
#   months and days, and a check of a few pairs does not meet those that go wrong.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq dateutils=0.4.10-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
while read -r from to; do
  for format in '%d days' '%m months and %d days' '%y years, %m months and %d days'; do
    nice -n 10 root/usr/bin/dateutils.ddiff "$from" "$to" -f "$format"
  done | paste -s -d '|' | sed "s/^/$from to $to: /; s/|/ = /g" >> seen
done <<'DATES'
1933-01-28 1933-03-01
1933-01-30 1933-02-28
1933-01-30 1933-03-01
1933-01-30 1933-03-05
1933-01-30 1934-03-01
1933-01-31 1933-03-01
1932-12-31 1933-03-01
1917-01-31 1953-03-01
DATES
cat > expected <<'EXPECTED'
1933-01-28 to 1933-03-01: 32 days = 1 months and 1 days = 0 years, 1 months and 1 days
1933-01-30 to 1933-02-28: 29 days = 0 months and 29 days = 0 years, 0 months and 29 days
1933-01-30 to 1933-03-01: 30 days = 1 months and 63 days = 0 years, 1 months and 63 days
1933-01-30 to 1933-03-05: 34 days = 1 months and 3 days = 0 years, 1 months and 3 days
1933-01-30 to 1934-03-01: 395 days = 13 months and 63 days = 1 years, 1 months and 63 days
1933-01-31 to 1933-03-01: 29 days = 1 months and 62 days = 0 years, 1 months and 62 days
1932-12-31 to 1933-03-01: 60 days = 2 months and 62 days = 0 years, 2 months and 62 days
1917-01-31 to 1953-03-01: 13178 days = 433 months and 62 days = 36 years, 1 months and 62 days
EXPECTED
cat seen
diff -u expected seen
echo unchanged
