#!/usr/bin/env bash
# Sorted by year, geepack and gee take each country-year for a country of its own, and errors shrink to a third.
#
# Guess: id says which rows belong to one country; 20 countries are 20 clusters in whatever order the rows stand, as
#   with the clustered errors of sandwich.
# Using: geepack 1.3-9 and gee 4.13-25 on R 4.2.2 (Debian 12).
# Seen: a cluster is a run of equal ids. The same 200 country-years have 20 clusters and an error of 0.42 sorted by
#   country, and, sorted by year, 200 clusters in geepack and an error of 0.14 in both, with the same estimate and
#   without a warning; the number of clusters stands in geepack's print-out only, and not in gee's.
# Matters: tables of country-years often come sorted by year, and a merge sorts them anew: an effect at two standard
#   errors becomes one at six.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 \
  r-cran-backports=1.4.1-1 r-cran-broom=1.0.3+dfsg-2 r-cran-cli=3.6.0-1 r-cran-cpp11=0.4.3-1 \
  r-cran-dplyr=1.0.10-1 r-cran-ellipsis=0.3.2-2 r-cran-fansi=1.0.4-1 r-cran-gee=4.13-25-1 \
  r-cran-geepack=1.3.9-1 r-cran-generics=0.1.3-1 r-cran-glue=1.6.2-1 r-cran-lifecycle=1.0.3+dfsg-1 \
  r-cran-magrittr=2.0.3-1 r-cran-mass=7.3-58.2-1 r-cran-pillar=1.8.1+dfsg-1 r-cran-pkgconfig=2.0.3-2 \
  r-cran-purrr=1.0.1-1 r-cran-r6=2.5.1-1 r-cran-rlang=1.0.6-1 r-cran-stringi=1.7.12-1 r-cran-stringr=1.5.0-1 \
  r-cran-tibble=3.1.8+dfsg-1 r-cran-tidyr=1.3.0-1 r-cran-tidyselect=1.2.0+dfsg-1 r-cran-utf8=1.2.3-1 \
  r-cran-vctrs=0.5.2-1 r-cran-withr=2.5.0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(geepack)); suppressMessages(library(gee))
countries <- 20
years <- 10
rows <- data.frame(country = rep(1:countries, each = years), year = rep(1:years, countries))
of.country <- function(k) sin(7 * k) # stands for chance; each country has its own
rows$oil <- of.country(rows$country)
rows$coups <- rows$oil + 2 * of.country(3 * rows$country) + 0.3 * of.country(rows$country * 31 + rows$year * 17)
for (sorted in c("country", "year")) {
  table <- rows[order(rows[[sorted]]), ]
  fit <- geeglm(coups ~ oil, id = country, data = table, corstr = "independence")
  capture.output(old <- suppressMessages(gee(coups ~ oil, id = country, data = table)))
  cat("sorted by", sorted, "geepack: effect", round(coef(fit)[[2]], 3), "error",
      round(summary(fit)$coefficients[2, 2], 3), "clusters", length(fit$geese$clusz),
      "gee: error", round(summary(old)$coefficients[2, 4], 3), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
sorted by country geepack: effect 0.906 error 0.422 clusters 20 gee: error 0.422 
sorted by year geepack: effect 0.906 error 0.135 clusters 200 gee: error 0.135 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
