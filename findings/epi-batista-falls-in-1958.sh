#!/usr/bin/env bash
# In Epi Batista falls in 1958: half of all first Januaries belong to the year before.
#
# Guess: cal.yr, which turns a date into a year with a fraction, gives each 1 January a number of its own year,
#   and popEpi, which is built on Epi, the same one.
# Using: Epi 2.47 and popEpi 0.4.10 on R 4.2.2 (Debian 12).
# Seen: cal.yr divides the days since 1970 by 365.25 (its help says so): the 1st of January 1959 is 1958.9993, and
#   a follow-up that is split by year has the fall among those of 1958. So it is for 38 of the 76 first Januaries
#   from 1945 to 2020. popEpi's get.yrs gives 1959.
# Matters: coups, independence and new constitutions love that day; yearly rates move an event into the year
#   before, every second year, and the two packages disagree about it.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-cli=3.6.0-1 r-cran-cmprsk=2.2-11-1 r-cran-data.table=1.14.8+dfsg-1 r-cran-dplyr=1.0.10-1 \
  r-cran-epi=2.47-1 r-cran-etm=1.1.1-1 r-cran-fansi=1.0.4-1 r-cran-generics=0.1.3-1 r-cran-glue=1.6.2-1 \
  r-cran-lattice=0.20-45-3 r-cran-lifecycle=1.0.3+dfsg-1 r-cran-littler=0.3.17-1 r-cran-magrittr=2.0.3-1 \
  r-cran-mass=7.3-58.2-1 r-cran-matrix=1.5-3-1 r-cran-mgcv=1.8-41-1 r-cran-nlme=3.1.162-1 \
  r-cran-numderiv=2016.8-1.1-3 r-cran-pillar=1.8.1+dfsg-1 r-cran-pkgconfig=2.0.3-2 r-cran-pkgkitten=0.2.2-2 \
  r-cran-plyr=1.8.8-1 r-cran-popepi=0.4.10+dfsg-1 r-cran-r6=2.5.1-1 r-cran-rcpp=1.0.10-1 \
  r-cran-rcpparmadillo=0.12.0.1.0-1 r-cran-rlang=1.0.6-1 r-cran-survival=3.5-3-1 r-cran-tibble=3.1.8+dfsg-1 \
  r-cran-tidyselect=1.2.0+dfsg-1 r-cran-utf8=1.2.3-1 r-cran-vctrs=0.5.2-1 r-cran-withr=2.5.0-1 \
  r-cran-zoo=1.8-11-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages({library(Epi); library(popEpi)})
tell <- function(name, day) {
  day <- as.Date(day)
  cat(name, format(day), "Epi", format(as.numeric(cal.yr(day)), nsmall = 4, digits = 8),
      "popEpi", format(get.yrs(day), nsmall = 4, digits = 8), "\n")
}
tell("Sudan independent", "1956-01-01")
tell("Batista falls", "1959-01-01")
tell("Cameroon independent", "1960-01-01")
tell("Samoa independent", "1962-01-01")
tell("Brunei independent", "1984-01-01")
reign <- Lexis(entry = list(year = cal.yr(as.Date("1952-03-10"))), exit = list(year = cal.yr(as.Date("1959-01-01"))),
               exit.status = 1, notes = FALSE)
years <- splitLexis(reign, 1952:1960, "year")
cat("the fall is counted in", timeBand(years, "year", "left")[years$lex.Xst == 1], "\n")
firsts <- as.Date(paste0(1945:2020, "-01-01"))
early <- function(years) sum(floor(as.numeric(years)) < 1945:2020)
cat("of", length(firsts), "first Januaries in the year before: Epi", early(cal.yr(firsts)),
    "popEpi", early(get.yrs(firsts)), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Sudan independent 1956-01-01 Epi 1955.9986 popEpi 1956.0000 
Batista falls 1959-01-01 Epi 1958.9993 popEpi 1959.0000 
Cameroon independent 1960-01-01 Epi 1959.9986 popEpi 1960.0000 
Samoa independent 1962-01-01 Epi 1962.0000 popEpi 1962.0000 
Brunei independent 1984-01-01 Epi 1983.9986 popEpi 1984.0000 
the fall is counted in 1958 
of 76 first Januaries in the year before: Epi 38 popEpi 0 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
