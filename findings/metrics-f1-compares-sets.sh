#!/usr/bin/env bash
# The f1 of R's Metrics package is 1 for a forecast that misses a coup.
#
# Guess: f1(actual, predicted) is 2PR/(P + R), as precision and recall of the same package suggest: 0.8 for
#   one missed coup of three.
# Using: Metrics 0.1.4 on R 4.2.2 (Debian 12).
# Seen: it compares the sets of values that occur: both vectors contain a 0 and a 1, so f1 is 1, whatever the
#   order.
# Matters: every forecast of coups that calls at least one coup and one quiet year is perfect.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-metrics=0.1.4-2 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(Metrics)
coup <- c(1, 0, 1, 1, 0, 0)
called <- c(1, 0, 0, 1, 0, 0)
p <- precision(coup, called)
r <- recall(coup, called)
cat("precision", p, "recall", round(r, 3), "so f1", round(2 * p * r / (p + r), 3), "\n")
cat("f1()", f1(coup, called), "\n")
cat("f1() of the opposite", f1(coup, 1 - coup), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
precision 1 recall 0.667 so f1 0.8 
f1() 1 
f1() of the opposite 1 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
