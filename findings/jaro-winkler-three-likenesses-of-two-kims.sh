#!/usr/bin/env bash
# By Jaro and Winkler Kim Il Sung is like Kim Jong Il by 0.69 in jaro-winkler and 0.83 in talisman, and 0.81 by the formula.
#
# Guess: one measure of two names of ASCII letters is one number, and where nothing is set the prefix of up
#   to four letters counts with 0.1.
# Using: jaro-winkler 0.2.8 and talisman 1.1.4, Node.js 20; 120 pairs of sixteen rulers' names.
# Seen: jaro-winkler adds nothing for a common beginning where the likeness without it is 0.7 or less;
#   talisman rounds an odd number of transposed letters down to whole pairs. They differ for a quarter of
#   the pairs; R's stringdist says 0.81.
# Matters: a threshold for joining two tables of leaders, 0.8 say, that was found with one library makes
#   father and son one man, or two, with the other.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund --ignore-scripts jaro-winkler@0.2.8 talisman@1.1.4
cat > find.cjs <<'JS'
const jaroWinkler = require('jaro-winkler');
const talisman = require('talisman/metrics/jaro-winkler');

/** As in Winkler's paper without a threshold: a bonus of 0.1 for each of up to four first letters. */
function byFormula(a, b) {
  const near = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const ofB = [];
  const ofA = [...a].map((letter, i) => {
    for (let j = Math.max(0, i - near); j < Math.min(b.length, i + near + 1); j++) {
      if (!ofB[j] && b[j] === letter) {
        return (ofB[j] = true);
      }
    }
    return false;
  });
  const left = [...a].filter((letter, i) => ofA[i]);
  const right = [...b].filter((letter, i) => ofB[i]);
  if (!left.length) {
    return 0;
  }
  const moved = left.filter((letter, i) => letter !== right[i]).length / 2;
  const jaro = (left.length / a.length + left.length / b.length + (left.length - moved) / left.length) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] === b[prefix]) {
    prefix++;
  }
  return jaro + 0.1 * prefix * (1 - jaro);
}
const rulers = ['Kim Il Sung', 'Kim Jong Il', 'Kim Jong Un', 'Mao Zedong', 'Deng Xiaoping', 'Hua Guofeng', 'Lin Biao', 'Jiang Qing',
  'Ne Win', 'Than Shwe', 'Park Chung-hee', 'Chun Doo-hwan', 'Saddam Hussein', 'Ahmed Hassan al-Bakr', 'Hafez al-Assad', 'Bashar al-Assad'];
const tell = (a, b) => console.log(a, '-', b, ': jaro-winkler', jaroWinkler(a, b).toFixed(3), 'talisman', talisman(a, b).toFixed(3), 'formula', byFormula(a, b).toFixed(3));
tell('Kim Il Sung', 'Kim Jong Il');
tell('Bashar al-Assad', 'Hafez al-Assad');
let pairs = 0;
let differ = 0;
rulers.forEach((a, i) => rulers.slice(0, i).forEach((b) => {
  pairs++;
  differ += Math.abs(jaroWinkler(a, b) - talisman(a, b)) > 1e-9 ? 1 : 0;
}));
console.log('pairs', pairs, 'of which they differ for', differ);
JS
nice -n 10 node find.cjs > seen
cat > expected <<'EXPECTED'
Kim Il Sung - Kim Jong Il : jaro-winkler 0.686 talisman 0.826 formula 0.812
Bashar al-Assad - Hafez al-Assad : jaro-winkler 0.677 talisman 0.694 formula 0.677
pairs 120 of which they differ for 31
EXPECTED
cat seen
diff -u expected seen
echo unchanged
