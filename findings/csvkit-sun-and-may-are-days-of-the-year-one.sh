#!/usr/bin/env bash
# Sorted by csvkit's csvsort, the surnames Sun and May become days of the year 1, and 12:30 twelve minutes.
#
# Guess, in part in hindsight: csvsort changes the order of the rows and no more than the form of a number: surnames
#   stay, clock times stay, a column of 0 and 1 stays.
# Using: csvkit 1.0.7, agate 1.6.3 and parsedatetime 2.6 (Debian 12).
# Seen: a column of Sun, May and Mon is taken for dates, and written as 0001-01-07, 0001-05-01 and 0001-01-08. 12:30
#   is written as 0:12:30, twelve minutes and a half; 0 and 1 as False and True, until one year has two coups.
#   With --no-inference all stays.
# Matters: the hour of a coup, its count and the names of its makers are rewritten by a command that is asked for
#   another order; a short list of Chinese and English surnames is enough.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  python3-csvkit=1.0.7-1 csvkit=1.0.7-1 python3-agate=1.6.3-2 python3-agatedbf=0.2.2-2 python3-agateexcel=0.2.5-2 \
  python3-agatesql=0.5.8-2 python3-babel=2.10.3-1 python-babel-localedata=2.10.3-1 python3-dbfread=2.0.7-5 \
  python3-isodate=0.6.1-1 python3-leather=0.3.4-2 python3-olefile=0.46-3 python3-openpyxl=3.0.9-1 \
  python3-parsedatetime=2.6-3 python3-pkg-resources=66.1.1-1+deb12u2 python3-pytimeparse=1.1.5-3 \
  python3-six=1.16.0-4 python3-slugify=4.0.0-2 python3-sqlalchemy=1.4.46+ds1-1 python3-tz=2022.7.1-4 \
  python3-unidecode=1.3.6-1 python3-xlrd=1.2.0-3 python3-et-xmlfile=1.0.1-2.1 python3-jdcal=1.0-1.3 \
  python3-greenlet=2.0.2-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
csvsort() {
  env PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 TZ=UTC \
    nice -n 10 /usr/bin/python3 -W ignore root/usr/bin/csvsort "$@"
}
printf 'year,surname,hour,coups\n1926,Sun,12:30,0\n1920,May,04:15,1\n1923,Mon,23:59,1\n' > coups.csv
csvsort -c year coups.csv > seen
csvsort -c year --no-inference coups.csv >> seen
sed 's/,0$/,2/' coups.csv | csvsort -c year >> seen
cat > expected <<'EXPECTED'
year,surname,hour,coups
1920,0001-05-01,0:04:15,True
1923,0001-01-08,0:23:59,True
1926,0001-01-07,0:12:30,False
year,surname,hour,coups
1920,May,04:15,1
1923,Mon,23:59,1
1926,Sun,12:30,0
year,surname,hour,coups
1920,0001-05-01,0:04:15,1
1923,0001-01-08,0:23:59,1
1926,0001-01-07,0:12:30,2
EXPECTED
cat seen
diff -u expected seen
echo unchanged
