#!/usr/bin/env bash
# In ModelMetrics a nearly perfect forecast has a Brier score of 1, a log loss near 0, an F1 of 0 and an AUC of 1.
#
# Guess (in hindsight, after names of outcomes were tried): with outcomes as a factor of 0 and 1 each score is that of
#   the numbers 0 and 1, or is refused, as texts are.
# Using: ModelMetrics 1.2.2.2 on R 4.2.2 (Debian 12); four country-years, two with a coup, forecast with 0.01 and 0.99.
# Seen: auc and logLoss see the outcomes of the factor; brier, rmse and mae take the levels for 1 and 2, so that the
#   best forecast has a Brier score of 1 and one that is upside down 1.98; F1, precision, recall and kappa find nothing
#   forecast. No warning.
# Matters: classification in R wants a factor, so that the same column is handed to model and score; a forecast is then
#   called perfect and useless by two functions of one package.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-modelmetrics=1.2.2.2-1+b1 r-cran-rcpp=1.0.10-1 r-cran-data.table=1.14.8+dfsg-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
scores <- asNamespace("ModelMetrics")
coup <- c(0, 1, 0, 1)
forecast <- c(0.01, 0.99, 0.01, 0.99)
for (name in c("auc", "logLoss", "brier", "rmse", "mae", "f1Score", "precision", "recall", "kappa")) {
  score <- get(name, scores)
  cat(sprintf("%s: numbers %.4f, factor %.4f\n", name, score(coup, forecast), score(factor(coup), forecast)))
}
for (words in c("upside down", "one half")) {
  other <- if (words == "upside down") 1 - forecast else rep(0.5, 4)
  cat(sprintf("brier of the forecast %s: numbers %.4f, factor %.4f\n", words,
              scores$brier(coup, other), scores$brier(factor(coup), other)))
}
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
auc: numbers 1.0000, factor 1.0000
logLoss: numbers 0.0101, factor 0.0101
brier: numbers 0.0001, factor 1.0001
rmse: numbers 0.0100, factor 1.0000
mae: numbers 0.0100, factor 1.0000
f1Score: numbers 1.0000, factor 0.0000
precision: numbers 1.0000, factor 0.0000
recall: numbers 1.0000, factor 0.0000
kappa: numbers 1.0000, factor 0.0000
brier of the forecast upside down: numbers 0.9801, factor 1.9801
brier of the forecast one half: numbers 0.2500, factor 1.2500
EXPECTED
cat seen
diff -u expected seen
echo unchanged
