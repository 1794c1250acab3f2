#!/usr/bin/env bash
# By Miller Elizabeth I reigns from 2143 and Charles II for minus 560 years.
#
# Guess, in hindsight: strptime reads a date of four-digit year that sec2gmtdate can write, or says that it cannot.
# Using: Miller 6.6.0 (Debian 12).
# Seen: dates before the 21st of September 1677 come out 584 and a half years later: 1485 is 2070, and a reign
#   from 1660 to 1685 lasts -559.9 years. gmt2sec does the same. sec2gmtdate by itself writes 1484 rightly. No
#   message.
# Matters: lists of monarchs go back a thousand years; a reign with both ends before 1677 keeps its length, so that
#   only the few across that day show that something is wrong.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq miller=6.6.0-2+b3 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > kings.csv <<'CSV'
king,from,to
Richard III,1483-06-26,1485-08-22
Elizabeth I,1558-11-17,1603-03-24
Charles II,1660-05-29,1685-02-06
James II,1685-02-06,1688-12-11
CSV
nice -n 10 root/usr/bin/mlr --icsv --ocsv put '
  begins = strptime($from, "%Y-%m-%d");
  ends = strptime($to, "%Y-%m-%d");
  $from = sec2gmtdate(begins);
  $to = sec2gmtdate(ends);
  $years = fmtnum((ends - begins) / 31556952, "%.1lf")' kings.csv > seen
nice -n 10 root/usr/bin/mlr -n put 'end {
  print "gmt2sec of 1485: ".sec2gmtdate(gmt2sec("1485-08-22T00:00:00Z"));
  print "sec2gmtdate of -15316214400: ".sec2gmtdate(-15316214400);
}' >> seen
cat > expected <<'EXPECTED'
king,from,to,years
Richard III,2068-01-13,2070-03-11,2.2
Elizabeth I,2143-06-06,2187-10-11,44.3
Charles II,2244-12-17,1685-02-06,-559.9
James II,1685-02-06,1688-12-11,3.8
gmt2sec of 1485: 2070-03-11
sec2gmtdate of -15316214400: 1484-08-25
EXPECTED
cat seen
diff -u expected seen
echo unchanged
