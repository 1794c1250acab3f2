#!/usr/bin/env bash
# msm's table of transitions is empty, or wrong, for country-years that are sorted by year.
#
# Guess: statetable.msm counts a country's steps from state to state whatever the order of the rows, or
#   refuses a table that is not sorted, as msm itself does.
# Using: msm 1.7 on R 4.2.2 (Debian 12); two countries, three years.
# Seen: sorted by country there are 3 changes of regime in 4 steps; sorted by year, as most data sets of
#   countries are, there is no step at all; in a third order one of the four. No warning; msm refuses both.
# Matters: the table is what one looks at first, to choose starting values and to tell which transitions are
#   possible: a revolution that happened may be ruled out.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-msm=1.7-1 r-cran-expm=0.999-7-1 r-cran-mvtnorm=1.1-3-1+b1 \
  r-cran-survival=3.5-3-1 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
suppressMessages(library(msm))
regimes <- data.frame(country = rep(c("Ghana", "Togo"), each = 3), year = rep(1966:1968, 2), state = c(1, 2, 1, 1, 1, 2))
told <- function(words, order) {
  rows <- regimes[order, ]
  steps <- statetable.msm(state, country, rows)
  rates <- rbind(c(-0.5, 0.5), c(0.5, -0.5))
  model <- tryCatch({ msm(state ~ year, subject = country, data = rows, qmatrix = rates, fixedpars = TRUE); "takes it" },
                    error = function(e) "refuses it")
  same <- intersect(rownames(steps), colnames(steps))
  stay <- sum(vapply(same, function(one) steps[one, one], 0))
  cat(words, ":", sum(steps), "steps,", sum(steps) - stay, "changes; msm", model, "\n")
}
told("by country", 1:6)
told("by year", c(1, 4, 2, 5, 3, 6))
told("as they came in", c(1, 4, 5, 2, 6, 3))
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
by country : 4 steps, 3 changes; msm takes it 
by year : 0 steps, 0 changes; msm refuses it 
as they came in : 1 steps, 0 changes; msm refuses it 
EXPECTED
cat seen
diff -u expected seen
echo unchanged
