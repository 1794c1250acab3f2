#!/usr/bin/env bash
# chron takes a coup of 1917 and writes it as 11/07/17, which it reads as 2017.
#
# Guess: a date that was given with a year of four digits is printed and written to a file with four, and comes
#   back as the same day.
# Using: chron 2.3-59 on R 4.2.2 (Debian 12).
# Seen: 1817, 1917 and 2017 are all 11/07/17 when they are printed, formatted, pasted or written to CSV; the
#   file is read back as three coups of 2017, and a table of the formatted dates counts three on one day.
#   unique() still tells them apart, though it prints them alike.
# Matters: events of two centuries are what a history of coups has. A table that was right in memory is wrong in
#   the file, a century off, and before 1969 every year of the twentieth century comes back in the twenty-first.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-chron=2.3-59-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(chron)
coups <- chron(c("11/07/1817", "11/07/1917", "11/07/2017"))
cat("inside:", format(as.Date(coups)), "\n")
cat("printed:", format(coups), "\n")
cat("different dates:", length(unique(coups)), "- counted by name:", table(format(coups)), "\n")
write.csv(data.frame(coup = coups), "coups.csv", row.names = FALSE)
cat("file:", readLines("coups.csv"), "\n")
cat("read back:", format(as.Date(chron(as.character(read.csv("coups.csv")$coup)))), "\n")
for (day in c("12/31/68", "01/01/69")) cat(day, "is", format(as.Date(chron(day))), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
inside: 1817-11-07 1917-11-07 2017-11-07 
printed: 11/07/17 11/07/17 11/07/17 
different dates: 3 - counted by name: 3 
file: "coup" 11/07/17 11/07/17 11/07/17 
read back: 2017-11-07 2017-11-07 2017-11-07 
12/31/68 is 2068-12-31 
01/01/69 is 1969-01-01 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
