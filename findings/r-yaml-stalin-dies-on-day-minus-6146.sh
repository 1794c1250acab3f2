#!/usr/bin/env bash
# In YAML that R writes, Stalin died on -6146.0, his successor is called .na.character and the seed is another.
#
# Guess, in part in hindsight: a date is written as a date or as text, what is unknown as null, a number so that the
#   same number is read, TRUE as true; and a reader in another language finds them.
# Using: yaml 2.3.7 on R 4.2.2 and PyYAML 6.0 (Debian 12), yaml 2.9.1 of npm, Node.js 20.
# Seen: dates are written as days and times as seconds since 1970; NA as .na, .na.integer or .na.character, which R
#   reads as unknown and the others as text; TRUE as yes, a text in YAML 1.2; and 123456789 as 123456790. R itself
#   reads the date as a number.
# Matters: settings and results are handed on in YAML; a run that is repeated from its file draws other numbers, and a
#   ruler without a successor has one.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-yaml=2.3.7-1 \
  python3-yaml=6.0-3+b2 libyaml-0-2=0.2.5-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(yaml)
run <- list(died = as.Date("1953-03-05"), hour = as.POSIXct("1953-03-05 21:50", tz = "UTC"), successor = NA_character_,
            seats = NA_integer_, purged = TRUE, seed = 123456789)
text <- as.yaml(run)
cat(text)
writeLines(text, "run.yaml")
back <- yaml.load(text)
cat("R reads", class(back$died), back$died, "successor", back$successor, "seed", format(back$seed, digits = 10), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
import yaml

for name, value in yaml.safe_load(open("run.yaml")).items():
    print("Python reads", name, repr(value))
PY
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 LD_LIBRARY_PATH="$lib/x86_64-linux-gnu" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund yaml@2.9.1
cat > find.mjs <<'JS'
import {readFileSync} from 'fs';
import {parse} from 'yaml';

for (const [name, value] of Object.entries(parse(readFileSync('run.yaml', 'utf8')))) {
  console.log('npm reads', name, JSON.stringify(value));
}
JS
nice -n 10 node find.mjs >> seen
cat > expected <<'EXPECTED'
died: -6146.0
hour: -5.309358e+08
successor: .na.character
seats: .na.integer
purged: yes
seed: 1.2345679e+08
R reads numeric -6146 successor NA seed 123456790 
Python reads died -6146.0
Python reads hour -530935800.0
Python reads successor '.na.character'
Python reads seats '.na.integer'
Python reads purged True
Python reads seed 123456790.0
npm reads died -6146
npm reads hour -530935800
npm reads successor ".na.character"
npm reads seats ".na.integer"
npm reads purged "yes"
npm reads seed 123456790
EXPECTED
cat seen
diff -u expected seen
echo unchanged
