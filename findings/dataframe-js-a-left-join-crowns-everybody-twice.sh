#!/usr/bin/env bash
# In dataframe-js a left join of two rulers with their two coups has four rows: each rules again in the coup's year.
#
# Guess, in hindsight: a left join has a row for each row of the left table with its match; of a column that both
#   tables have besides the key, one value is kept, or both under two names.
# Using: dataframe-js 1.4.4, Node.js 20.
# Seen: where both tables have a column year that is not the key, and the years differ, the left join adds a row with
#   the right table's year, filled up with the ruler of the left one: Chad has Tombalbaye in 1960 and in 1975. The
#   inner join keeps the left table's year and two rows. With the column renamed the left join has two rows too.
# Matters: every table of the field has a year; joined by country, reigns are counted twice, half of them dated by
#   their end, and there is no error.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund --ignore-scripts dataframe-js@1.4.4
cat > find.cjs <<'JS'
const { DataFrame } = require('dataframe-js');

const rulers = new DataFrame([['Chad', 1960, 'Tombalbaye'], ['Mali', 1960, 'Keita']], ['country', 'year', 'ruler']);
const coups = new DataFrame([['Chad', 1975, 'killed'], ['Mali', 1968, 'jailed']], ['country', 'year', 'fate']);
const show = (how, joined) => {
  console.log(`${how}: ${joined.count()} rows`);
  for (const row of joined.toCollection()) console.log(' ', Object.values(row).map(String).join(' '));
};
show('inner', rulers.innerJoin(coups, 'country'));
show('left', rulers.leftJoin(coups, 'country'));
show('left, renamed', rulers.leftJoin(coups.rename('year', 'ended'), 'country'));
JS
nice -n 10 node find.cjs > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
inner: 2 rows
  Chad 1960 Tombalbaye killed
  Mali 1960 Keita jailed
left: 4 rows
  Chad 1960 Tombalbaye killed
  Mali 1960 Keita jailed
  Chad 1975 Tombalbaye killed
  Mali 1968 Keita jailed
left, renamed: 2 rows
  Chad 1960 Tombalbaye 1975 killed
  Mali 1960 Keita 1968 jailed
EXPECTED
cat seen
diff -u expected seen
echo unchanged
