#!/usr/bin/env bash
# jStat has two 90th percentiles of 1 to 10, and a histogram without equal values.
#
# Guess: percentile(1..10, 0.9) and quantiles(1..10, [0.9]) agree (9.1, R's default); a histogram of three
#   equal values holds three.
# Using: jStat 1.9.6, Node.js 20.
# Seen: percentile gives 9, quantiles 9.6; the histogram of three equal values is [0, 0, 0, 0].
# Matters: two boxes of one page show different bounds for the same tenures, and a run in which every ruler
#   lasts to the horizon has an empty chart, as if nothing had been simulated.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund jstat@1.9.6
cat > find.mjs <<'JS'
import jstat from 'jstat';

const {jStat} = jstat;
const years = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
console.log('percentile', jStat.percentile(years, 0.9), 'quantiles', jStat.quantiles(years, [0.9])[0]);
console.log('histogram of 0 to 4:', jStat.histogram([0, 1, 2, 3, 4], 4).join(' '));
console.log('histogram of 5, 5, 5:', jStat.histogram([5, 5, 5], 4).join(' '));
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
percentile 9 quantiles 9.6
histogram of 0 to 4: 1 1 1 2
histogram of 5, 5, 5: 0 0 0 0
EXPECTED
cat seen
diff -u expected seen
echo unchanged
