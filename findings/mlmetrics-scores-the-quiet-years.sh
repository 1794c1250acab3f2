#!/usr/bin/env bash
# MLmetrics' F1 of a coup forecast is the F1 of the years without one.
#
# Guess: F1, precision and recall of outcomes 0 and 1 are about the 1s: of two coups in ten years, with two
#   warnings of which one was right, each is 0.5.
# Using: MLmetrics 1.1.1 and ModelMetrics 1.2.2.2 on R 4.2.2 (Debian 12).
# Seen: MLmetrics takes the first level in alphabetical order as the event, which is 0: all three are 0.875;
#   who warns of nothing gets 0.889. ModelMetrics says 0.5, and 0 for whoever warns of nothing.
# Matters: where the event is rare every forecast looks good, and the one that never warns the best.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-mlmetrics=1.1.1-3 r-cran-rocr=1.0-11-2 r-cran-gplots=3.1.3-1 r-cran-gtools=3.9.4-1 r-cran-catools=1.18.2-1+b1 r-cran-bitops=1.0-7-1 \
  r-cran-kernsmooth=2.23-20-1 r-cran-modelmetrics=1.2.2.2-1+b1 r-cran-rcpp=1.0.10-1 r-cran-data.table=1.14.8+dfsg-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
happened <- c(1, 0, 0, 0, 0, 0, 0, 0, 1, 0)
warned <- c(1, 1, 0, 0, 0, 0, 0, 0, 0, 0)
never <- rep(0, 10)
cat("MLmetrics    F1", MLmetrics::F1_Score(happened, warned), "precision", MLmetrics::Precision(happened, warned),
    "recall", MLmetrics::Recall(happened, warned), "; never warned", round(MLmetrics::F1_Score(happened, never), 3), "\n")
cat("told that 1 is the event", MLmetrics::F1_Score(happened, warned, positive = "1"), "\n")
cat("ModelMetrics F1", ModelMetrics::f1Score(happened, warned), "precision", ModelMetrics::precision(happened, warned),
    "recall", ModelMetrics::recall(happened, warned), "; never warned", ModelMetrics::f1Score(happened, never), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
MLmetrics    F1 0.875 precision 0.875 recall 0.875 ; never warned 0.889 
told that 1 is the event 0.5 
ModelMetrics F1 0.5 precision 0.5 recall 0.5 ; never warned 0 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
