#!/usr/bin/env bash
# By zoo the 5th of March 1953 is in the third quarter of the year, and the 5th of May in none.
#
# Guess: as.yearqtr, the sister of as.yearmon, makes 1953 Q1 of "1953-03-05" and of "1953-03" as it does of the Date.
# Using: zoo 1.8-11 on R 4.2.2 (Debian 12).
# Seen: of text, the month is taken for the number of a quarter, and what comes after it is not looked at: January to
#   April become the quarters one to four, all other months NA, without a warning. as.yearmon reads the same text
#   rightly, and by way of it or of as.Date the quarter is right. (The help says that "1953-3" is a third quarter, and
#   that leading zeros may stand before it; of days it says nothing.)
# Matters: dates are text when they come from a CSV file. A series of coups by quarter has events moved by up to three
#   quarters, and loses two thirds of them.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-lattice=0.20-45-3 r-cran-zoo=1.8-11-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(zoo))
for (day in c("1963-02-08", "1953-03-05", "1974-04-25", "1969-05-25", "1952-07-23", "1973-09-11", "1917-11-07")) {
  cat(day, "as text", format(as.yearqtr(day)), "as Date", format(as.yearqtr(as.Date(day))), "by way of as.yearmon",
      format(as.yearqtr(as.yearmon(day))), "year and month as text", format(as.yearqtr(substr(day, 1, 7))), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
1963-02-08 as text 1963 Q2 as Date 1963 Q1 by way of as.yearmon 1963 Q1 year and month as text 1963 Q2 
1953-03-05 as text 1953 Q3 as Date 1953 Q1 by way of as.yearmon 1953 Q1 year and month as text 1953 Q3 
1974-04-25 as text 1974 Q4 as Date 1974 Q2 by way of as.yearmon 1974 Q2 year and month as text 1974 Q4 
1969-05-25 as text NA as Date 1969 Q2 by way of as.yearmon 1969 Q2 year and month as text NA 
1952-07-23 as text NA as Date 1952 Q3 by way of as.yearmon 1952 Q3 year and month as text NA 
1973-09-11 as text NA as Date 1973 Q3 by way of as.yearmon 1973 Q3 year and month as text NA 
1917-11-07 as text NA as Date 1917 Q4 by way of as.yearmon 1917 Q4 year and month as text NA 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
