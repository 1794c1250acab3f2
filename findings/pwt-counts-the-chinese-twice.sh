#!/usr/bin/env bash
# The Penn World Table 7.0 in R has China twice, and codes of its own for Zaire, Romania and Germany.
#
# Guess: a year of the table has one row a country: its populations of 1980 add up to that of the world, 4.4
#   thousand million, and its codes are those of ISO 3166.
# Using: pwt 7.1-1 (data set pwt7.0) on R 4.2.2 (Debian 12).
# Seen: there is a China Version 1 (CHN) and a China Version 2 (CH2), two estimates for one country; the sum
#   is 5.4 thousand million. Congo is ZAR, Romania ROM, Germany GER.
# Matters: a world mean by population, or a count of autocracies, holds China twice; and a join by ISO codes
#   loses three of the countries that one wants for coups and dictators, without a word.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-pwt=7.1.1-7 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
data("pwt7.0", package = "pwt")
of1980 <- subset(pwt7.0, year == 1980)
china <- grepl("China", of1980$country)
print(data.frame(country = as.character(of1980$country[china]), code = as.character(of1980$isocode[china]), millions = round(of1980$pop[china] / 1000)))
cat("the world in 1980:", round(sum(of1980$pop, na.rm = TRUE) / 1e6, 2), "thousand million; China once:",
    round((sum(of1980$pop, na.rm = TRUE) - of1980$pop[of1980$isocode == "CH2"]) / 1e6, 2), "\n")
odd <- c("COD", "ROU", "DEU")
cat("ISO codes that are there:", odd[odd %in% pwt7.0$isocode], "; instead:", c("ZAR", "ROM", "GER")[c("ZAR", "ROM", "GER") %in% pwt7.0$isocode], "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
          country code millions
1 China Version 1  CHN      985
2 China Version 2  CH2      985
the world in 1980: 5.38 thousand million; China once: 4.4 
ISO codes that are there:  ; instead: ZAR ROM GER 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
