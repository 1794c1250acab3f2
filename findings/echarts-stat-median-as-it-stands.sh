#!/usr/bin/env bash
# The median of echarts-stat is the middle of the list as it stands, and an unknown year is glued into the mean.
#
# Guess, in hindsight: statistics.median of 10, 1, 2, 3 and 9 years is 3; an empty or null value is left out of the mean
#   or makes it NaN.
# Using: echarts-stat 1.2.0 (the statistics of Apache ECharts), Node.js 20.
# Seen: the median is 2, the third in the list, and the quartiles too depend on the order. The mean of 1,
#   null and 3 is 1.33; that of 1, an empty text and 3 is 4.33: 1 and 3 were joined to 13 and divided by 3.
# Matters: reigns come in the order of rulers, not of length, and an empty cell of a CSV is an empty text:
#   each number on the page is plausible and none is right.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund echarts-stat@1.2.0
cat > find.mjs <<'JS'
import ecStat from 'echarts-stat';

const {median, quantile, mean} = ecStat.statistics;
console.log('median of 10, 1, 2, 3, 9:', median([10, 1, 2, 3, 9]), 'sorted:', median([1, 2, 3, 9, 10]));
console.log('upper quartile:', quantile([10, 1, 2, 3, 9], 0.75), 'sorted:', quantile([1, 2, 3, 9, 10], 0.75));
console.log('mean of 1, null, 3:', mean([1, null, 3]).toFixed(2), 'of 1, "", 3:', mean([1, '', 3]).toFixed(2));
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
median of 10, 1, 2, 3, 9: 2 sorted: 3
upper quartile: 3 sorted: 9
mean of 1, null, 3: 1.33 of 1, "", 3: 4.33
EXPECTED
cat seen
diff -u expected seen
echo unchanged
