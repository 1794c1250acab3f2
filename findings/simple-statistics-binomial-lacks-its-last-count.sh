#!/usr/bin/env bash
# simple-statistics' binomial distribution of 10 trials may lack "10 of 10".
#
# Guess: binomialDistribution(10, 0.3) is the list of the 11 probabilities of 0 to 10 and sums to 1.
# Using: simple-statistics 7.12.1, Node.js 20.
# Seen: it stops as soon as 0.9999 is covered, here after 10 values; with p = 0.9 all 11 are there. What is
#   beyond the end is undefined.
# Matters: the probability that all simulated coups succeed is looked up by its index and is undefined, NaN in
#   the sum of a likelihood; which counts are there depends on p.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund simple-statistics@7.12.1
cat > find.mjs <<'JS'
import {binomialDistribution} from 'simple-statistics';

for (const [n, p] of [[2, 0.9], [10, 0.3], [10, 0.9], [1000, 0.001]]) {
  const list = binomialDistribution(n, p);
  const sum = list.reduce((a, b) => a + b, 0);
  console.log(n, 'trials,', p + ':', list.length, 'values, sum', sum.toFixed(6), 'n of n:', list[n]);
}
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
2 trials, 0.9: 3 values, sum 1.000000 n of n: 0.8100000000000003
10 trials, 0.3: 10 values, sum 0.999994 n of n: undefined
10 trials, 0.9: 11 values, sum 1.000000 n of n: 0.3486784401000001
1000 trials, 0.001: 7 values, sum 0.999918 n of n: undefined
EXPECTED
cat seen
diff -u expected seen
echo unchanged
