#!/usr/bin/env bash
# pROC gives a forecast that is always wrong an AUC of 1.
#
# Guess: roc(fell, risk) of risks that rank every survivor above every fallen ruler has an AUC of 0.
# Using: pROC 1.18.0 on R 4.2.2 (Debian 12).
# Seen: direction = "auto" looks which group has the higher median and turns the axis: AUC 1. Only direction =
#   "<" gives 0. It says so in a message, which scripts silence.
# Matters: the model with the sign of its main effect reversed gets the best score of the comparison, and
#   noise has a mean AUC well above one half, so that small samples look skilled.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-proc=1.18.0-1+b1 r-cran-plyr=1.8.8-1 r-cran-rcpp=1.0.10-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(pROC))
fell <- c(0, 0, 0, 1, 1, 1)
risk <- c(0.9, 0.8, 0.7, 0.3, 0.2, 0.1)
cat("AUC", auc(roc(fell, risk, quiet = TRUE)), "\n")
cat("AUC, high means risk", auc(roc(fell, risk, direction = "<", quiet = TRUE)), "\n")
set.seed(1)
noise <- replicate(200, auc(roc(c(0, 0, 0, 1, 1, 1), runif(6), quiet = TRUE)))
cat("noise: mean AUC", round(mean(noise), 2), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
AUC 1 
AUC, high means risk 0 
noise: mean AUC 0.73 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
