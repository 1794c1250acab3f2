#!/usr/bin/env bash
# A coup of March 1953 in a Stata file is a date in Python and the number -82 in R.
#
# Guess: the readers of both turn Stata's date formats into dates: monthly ones into the first of the month,
#   yearly ones into years, daily ones into days.
# Using: pandas 1.5.3 and foreign 0.8-84 on R 4.2.2 (Debian 12); the file is written by pandas in format 114.
# Seen: pandas makes dates of all three; foreign's convert.dates = TRUE does so for days only, leaves months
#   as a count from January 1960, here -82, and says nothing. as.Date(-82, "1970-01-01") is a valid day,
#   1969-10-11.
# Matters: data on rulers and regimes come as Stata files, many of them by month; merged by date, the coups of
#   the fifties move to 1969 and meet other rulers, and no value is missing.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-pandas=1.5.3+dfsg-2 \
  python3-pandas-lib=1.5.3+dfsg-2 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 \
  python3-packaging=23.0-1 python3-decorator=5.1.1-3 libblas3=3.11.0-2 liblapack3=3.11.0-2 \
  libgfortran5=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
import pandas

coups = pandas.DataFrame({
    "month": pandas.to_datetime(["1953-03-01", "1964-10-01"]),
    "day": pandas.to_datetime(["1953-03-05", "1964-10-14"])})
coups.to_stata("coups.dta", convert_dates={"month": "tm", "day": "td"}, version=114, write_index=False)
for row in pandas.read_stata("coups.dta").itertuples(index=False):
    print("Python: month", row.month.date(), "day", row.day.date())
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen
rm -f ./*.deb
apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-foreign=0.8.84-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(foreign)
coups <- read.dta("coups.dta", convert.dates = TRUE)
for (row in 1:2) cat("R: month", coups$month[row], "day", format(coups$day[row]), "\n")
cat("R: class of month", class(coups$month), "of day", class(coups$day), "\n")
cat("R: as a date", format(as.Date(coups$month, "1970-01-01")), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Python: month 1953-03-01 day 1953-03-05
Python: month 1964-10-01 day 1964-10-14
R: month -82 day 1953-03-05 
R: month 57 day 1964-10-14 
R: class of month numeric of day Date 
R: as a date 1969-10-11 1970-02-27 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
