#!/usr/bin/env bash
# metafor adds half an event to what needs no correction: 0 coups of 10 are 4.5%, and four countries' share doubles.
#
# Guess: the raw proportion and the raw rate are defined at 0, so 0 of 10 is 0, and so are 0 events in 10 years; half an
#   event is added for logits and logarithms only.
# Using: metafor 3.8-1 on R 4.2.2 (Debian 12).
# Seen: escalc(measure = "PR") gives 0.0455 for 0 of 10 and 0.9545 for 10 of 10, "IR" 0.05 a year for 0 events in 10
#   years; the correction is the default of every measure (to = "only0"). Four countries with 0, 0, 0 and 1 coups in ten
#   attempts each, 0.025 of all, pool to 0.052. With add = 0 the variances of three of them are 0, and rma, asked for
#   it, ends with an error of R's own (object 'vi0' not found).
# Matters: coups are rare and most countries have none; a table of raw shares made with it has no zeros in it.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 \
  r-cran-lattice=0.20-45-3 r-cran-mathjaxr=1.6-0-1 r-cran-matrix=1.5-3-1 r-cran-metadat=1.2-0-2 \
  r-cran-metafor=3.8-1-1 r-cran-nlme=3.1.162-1 r-cran-pbapply=1.7-0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(metafor))
show <- function(of, found) cat(of, round(found, 4), "\n")
show("share of 0, 3 and 10 of 10:", escalc(measure = "PR", xi = c(0, 3, 10), ni = c(10, 10, 10))$yi)
show("rate of 0 and 3 in 10 years:", escalc(measure = "IR", xi = c(0, 3), ti = c(10, 10))$yi)
coups <- c(0, 0, 0, 1)
attempts <- rep(10, 4)
show("share of all:", sum(coups) / sum(attempts))
show("pooled:", coef(rma(measure = "PR", xi = coups, ni = attempts, method = "FE")))
bare <- escalc(measure = "PR", xi = coups, ni = attempts, add = 0)
show("shares with add = 0:", bare$yi)
show("and their variances:", bare$vi)
asked <- tryCatch(coef(rma(measure = "PR", xi = coups, ni = attempts, add = 0, method = "FE")),
                  error = function(e) conditionMessage(e))
cat("pooled with add = 0:", asked, "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
share of 0, 3 and 10 of 10: 0.0455 0.3 0.9545 
rate of 0 and 3 in 10 years: 0.05 0.3 
share of all: 0.025 
pooled: 0.0524 
shares with add = 0: 0 0 0 0.1 
and their variances: 0 0 0 0.009 
pooled with add = 0: object 'vi0' not found 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
