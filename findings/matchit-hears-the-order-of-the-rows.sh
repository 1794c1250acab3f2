#!/usr/bin/env bash
# By MatchIt the effect of a coup is 13.5, 12 or 11.5, by the order of the rows.
#
# Guess: nearest-neighbour matching without replacement treats equally near countries alike, or draws lots
#   by a seed: the order of the rows of a table says nothing.
# Using: MatchIt 4.5.1 and Matching 4.10-8 on R 4.2.2 (Debian 12).
# Seen: of three countries at the same distance the first row is taken, and the coups choose in the order of
#   their rows: other pairs and another effect. No message, no seed. Matching takes all that tie, each with
#   a part: 12.33 in any order.
# Matters: covariates coded in classes tie all the time; sorting a file by name or by year then changes a
#   published effect.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-matchit=4.5.1-1 r-cran-matching=4.10-8-1 r-cran-rcpp=1.0.10-1 r-cran-backports=1.4.1-1 r-cran-mass=7.3-58.2-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(MatchIt))
suppressMessages(library(Matching))
years <- data.frame(country = c("Ghana", "Togo", "Mali", "Niger", "Benin", "Chad"), coup = c(1, 1, 0, 0, 0, 0),
                    rents = c(5, 7, 4, 6, 8, 6), unrest = c(10, 20, 1, 2, 3, 4))
told <- function(words, rows) {
  row.names(rows) <- rows$country
  found <- matchit(coup ~ rents, data = rows, method = "nearest", distance = "mahalanobis")$match.matrix[, 1]
  pairs <- paste(names(found), found, sep = "-")[order(names(found))]
  effect <- mean(rows[names(found), "unrest"] - rows[found, "unrest"])
  cat(words, ": MatchIt", pairs, "effect", effect, "; Matching", round(Match(rows$unrest, rows$coup, rows$rents)$est[1], 2), "\n")
}
told("as told  ", years)
told("backwards", years[6:1, ])
told("by name  ", years[order(years$country), ])
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
as told   : MatchIt Ghana-Mali Togo-Niger effect 13.5 ; Matching 12.33 
backwards : MatchIt Ghana-Niger Togo-Chad effect 12 ; Matching 12.33 
by name   : MatchIt Ghana-Chad Togo-Benin effect 11.5 ; Matching 12.33 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
