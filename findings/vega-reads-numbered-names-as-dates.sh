#!/usr/bin/env bash
# Vega reads a column of names such as "rivals 0", "rivals 1" as dates.
#
# Guess: with parse: auto, a CSV column of words followed by a number is text; a date needs at least a year
#   and a month.
# Using: vega-loader 5.1.3 (the loader of Vega and Vega-Lite), Node.js 20.
# Seen: a column in which every value passes Date.parse is a date, and the engine's parser skips unknown
#   words: "rivals 0" is the 1st of January 2000, "cell 40" is in 2040, "marshal-1" is a day in March. One
#   value without a number keeps the column text.
# Matters: cells, factions and ministers are numbered; the labels become times in milliseconds, bars move onto
#   a time axis, and a filter datum.label == "rivals 1" finds nothing. A column needs its type in parse:
#   {label: "string"}.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund vega-loader@5.1.3
cat > find.mjs <<'JS'
import {read} from 'vega-loader';

for (const names of [['rivals 0', 'rivals 1'], ['cell 7', 'cell 40'], ['marshal-1', 'marshal-2'], ['rivals 0', 'none']]) {
  const rows = read('label\n' + names.join('\n') + '\n', {type: 'csv', parse: 'auto'});
  const read_as = rows.map(row => row.label instanceof Date || typeof row.label === 'number'
    ? new Date(row.label).getFullYear() + '-' + (new Date(row.label).getMonth() + 1) : 'text ' + row.label);
  console.log(names.join(', '), '->', read_as.join(', '));
}
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
rivals 0, rivals 1 -> 2000-1, 2001-1
cell 7, cell 40 -> 2001-7, 2040-1
marshal-1, marshal-2 -> 2001-3, 2001-3
rivals 0, none -> text rivals 0, text none
EXPECTED
cat seen
diff -u expected seen
echo unchanged
