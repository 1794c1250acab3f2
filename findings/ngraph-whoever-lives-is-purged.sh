#!/usr/bin/env bash
# Written by ngraph.todot and read by ngraph.fromdot, whoever was not purged is.
#
# Guess (the first part in hindsight): what one half of a pair of packages writes the other reads as it was: numbers,
#   texts, true and false, null.
# Using: ngraph.graph 20.1.2, ngraph.todot 4.1.0 and ngraph.fromdot 7.1.0, Node.js 20.
# Seen: numbers are numbers again, a text of digits stays text, but false comes back as the text "false" and null as
#   "null", which if takes for true; and a hazard of 0.0000001, written as 1e-7, is refused when it is read.
# Matters: the file looks right and DOT has no types, so that one trusts the reader that knows the writer: afterwards
#   everybody is purged and everybody has an heir.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund ngraph.graph@20.1.2 ngraph.todot@4.1.0 ngraph.fromdot@7.1.0
cat > find.cjs <<'JS'
const [createGraph, toDot, fromDot] = ['graph', 'todot', 'fromdot']
  .map(name => require('ngraph.' + name)).map(found => found.default || found);

function thereAndBack(data) {
  const court = createGraph();
  court.addNode('Molotov', data);
  try {
    return fromDot(toDot(court)).getNode('Molotov').data;
  } catch (error) {
    return {refused: error.name};
  }
}

const before = {polity: -9, loyalty: 0.25, born: '1890', purged: false, heir: null};
const after = thereAndBack(before);
for (const [key, value] of Object.entries(before)) {
  console.log(`${key}: ${JSON.stringify(value)} becomes ${JSON.stringify(after[key])}`);
}
console.log(after.purged ? 'purged' : 'not purged');
for (const hazard of [0.000001, 0.0000001]) console.log(`hazard of ${hazard}: ${JSON.stringify(thereAndBack({hazard}))}`);
JS
nice -n 10 node find.cjs > seen
cat > expected <<'EXPECTED'
polity: -9 becomes -9
loyalty: 0.25 becomes 0.25
born: "1890" becomes "1890"
purged: false becomes "false"
heir: null becomes "null"
purged
hazard of 0.000001: {"hazard":0.000001}
hazard of 1e-7: {"refused":"TypeError"}
EXPECTED
cat seen
diff -u expected seen
echo unchanged
