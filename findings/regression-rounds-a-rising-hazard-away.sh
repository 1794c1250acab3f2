#!/usr/bin/env bash
# For regression on npm a hazard that rises by 0.001 a year does not rise, and its r2 is -6.
#
# Guess: linear() of a straight line through 0.001, 0.002 and 0.003 finds the slope 0.001 and r2 = 1; rounding is
#   for printing.
# Using: regression 2.0.1, Node.js 20.
# Seen: by default the slope, the intercept and the predicted points are rounded to two digits before r2 is
#   computed of them: slope 0, r2 -6. With precision: 6 it is as guessed, and so are the same hazards in per
#   cent.
# Matters: yearly hazards of coups are a few hundredths and their trends a tenth of that: the chart has a flat
#   line at 0, and a fit looks worse than none because of the unit.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund regression@2.0.1
cat > find.mjs <<'JS'
import regression from 'regression';

const hazards = [[1, 0.001], [2, 0.002], [3, 0.003]];
const show = (how, fit) => console.log(`${how}: ${fit.string}, r2 ${fit.r2}, points ${JSON.stringify(fit.points)}`);
show('as rates', regression.linear(hazards));
show('as rates, precision 6', regression.linear(hazards, {precision: 6}));
show('in per cent', regression.linear([[1, 0.1], [2, 0.2], [3, 0.3]]));
JS
nice -n 10 node find.mjs > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
as rates: y = 0x, r2 -6, points [[1,0],[2,0],[3,0]]
as rates, precision 6: y = 0.001x, r2 1, points [[1,0.001],[2,0.002],[3,0.003]]
in per cent: y = 0.1x, r2 1, points [[1,0.1],[2,0.2],[3,0.3]]
EXPECTED
cat seen
diff -u expected seen
echo unchanged
