#!/usr/bin/env bash
# By mets and timereg juntas fall 1.24 or 1.84 times as fast, by the order of the rows.
#
# Guess: phreg and cox.aalen are Cox models; for tied reigns they give the coefficient of Breslow's likelihood, as
#   coxph does with ties = "breslow", and do not hear the order of the rows.
# Using: mets 1.3.2, timereg 2.0.5 and survival 3.5-3 on R 4.2.2 (Debian 12).
# Seen: those who fall at the same time are taken as if they fell one after another as listed: the hazard ratio of
#   eight rulers is 1.64 as given, 1.40 from the last row to the first, 1.24 or 1.84 with a year's juntas last or
#   first. survival has 1.5 each time. mets says nothing; timereg's help says that ties are broken at random,
#   yet all its runs agree.
# Matters: reigns come in whole years, so that ties are the rule, and tables are sorted by year and regime.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-codetools=0.2-19-1 r-cran-digest=0.6.31-1 r-cran-future=1.31.0+dfsg-1 \
  r-cran-future.apply=1.10.0+dfsg-1 r-cran-globals=0.16.2-1 r-cran-lattice=0.20-45-3 \
  r-cran-lava=1.7.2.1+dfsg-1 r-cran-listenv=0.9.0+dfsg-1 r-cran-littler=0.3.17-1 r-cran-matrix=1.5-3-1 \
  r-cran-mets=1.3.2+dfsg-1 r-cran-mvtnorm=1.1-3-1+b1 r-cran-numderiv=2016.8-1.1-3 r-cran-parallelly=1.34.0-1 \
  r-cran-pkgkitten=0.2.2-2 r-cran-progressr=0.13.0-1 r-cran-rcpp=1.0.10-1 r-cran-rcpparmadillo=0.12.0.1.0-1 \
  r-cran-squarem=2021.1-1 r-cran-survival=3.5-3-1 r-cran-timereg=2.0.5-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages({library(survival); library(mets); library(timereg)})
rulers <- data.frame(years = c(1, 1, 2, 2, 3, 3, 4, 5), fell = c(1, 1, 1, 0, 1, 1, 0, 1),
                     junta = c(0, 1, 1, 0, 1, 0, 0, 1))
orders <- list(given = 1:8, reversed = 8:1, "juntas last" = order(rulers$years, rulers$junta),
               "juntas first" = order(rulers$years, -rulers$junta))
for (name in names(orders)) {
  rows <- rulers[orders[[name]], ]
  phreg <- coef(mets::phreg(Surv(years, fell) ~ junta, rows))
  aalen <- c(timereg::cox.aalen(Surv(years, fell) ~ prop(junta), rows, n.sim = 0)$gamma)
  breslow <- coef(coxph(Surv(years, fell) ~ junta, rows, ties = "breslow"))
  cat(name, "hazard ratio: mets", round(exp(phreg), 2), "timereg", round(exp(aalen), 2),
      "survival", round(exp(breslow), 2), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
given hazard ratio: mets 1.64 timereg 1.64 survival 1.5 
reversed hazard ratio: mets 1.4 timereg 1.4 survival 1.5 
juntas last hazard ratio: mets 1.24 timereg 1.24 survival 1.5 
juntas first hazard ratio: mets 1.84 timereg 1.84 survival 1.5 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
