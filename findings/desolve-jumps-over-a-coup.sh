#!/usr/bin/env bash
# deSolve jumps over a coup of three days when the output is yearly, and says nothing.
#
# Guess: ode() chooses its steps by the error, so that a shock in the equations is felt however seldom the
#   state is printed: a pulse of 100 a year for 0.01 years lifts the state by 1.
# Using: deSolve 1.34 on R 4.2.2 (Debian 12).
# Seen: the longest step is the distance of the output times; where all is calm lsoda takes it whole, and
#   with yearly output both a state at rest and one that slowly decays show no trace of the pulse. With weekly
#   output the first rises to 1. hmax or an event avoids it.
# Matters: which shocks happened depends on how the result is tabulated; a sweep over the date of a coup
#   "shows" that only some dates matter.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-desolve=1.34-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(deSolve)
coup <- function(time) if (time >= 50.3 && time < 50.31) 100 else 0
for (decay in c(0, 0.01)) for (step in c(1, 1 / 52)) {
  unrest <- ode(c(unrest = 0.5), seq(0, 100, step), function(time, state, ...) list(coup(time) - decay * state))
  after <- unrest[which.min(abs(unrest[, "time"] - 51)), "unrest"]
  calm <- 0.5 * exp(-51 * decay)
  cat("decay", decay, if (step == 1) "yearly" else "weekly", "output: rise by year 51", round(after - calm, 2), "\n")
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
decay 0 yearly output: rise by year 51 0 
decay 0 weekly output: rise by year 51 1 
decay 0.01 yearly output: rise by year 51 0 
decay 0.01 weekly output: rise by year 51 0.99 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
