#!/usr/bin/env bash
# One outcast makes everybody's closeness 0 in Cytoscape.js, and "normalised" means divided by the highest.
#
# Guess: degreeCentralityNormalized divides by n - 1 (in a path of five courtiers and an outcast the middle
#   ones have 2/5); closeness without harmonic counts those whom one can reach; in a star drawn without arrows
#   PageRank is highest in the centre.
# Using: cytoscape 3.35.0, Node.js 20.
# Seen: the middle three have degree 1 and the ends 0.5, whatever the size of the court; closeness with
#   harmonic: false is 0 for all six (with the default, harmonic, the middle has 1); the centre of the star
#   ranks below its leaves when it was typed as the source of the ties, since a tie always has a direction.
# Matters: a court where nobody rules and one with a dictator have the same highest "centrality", so that
#   runs cannot be compared; one exile in the drawing erases a whole measure; who is first depends on the
#   column in which a name stood.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund cytoscape@3.35.0
cat > find.mjs <<'JS'
import cytoscape from 'cytoscape';

function court(names, ties) {
  return cytoscape({
    headless: true,
    elements: [
      ...names.map(id => ({data: {id}})),
      ...ties.map(([source, target]) => ({data: {id: source + target, source, target}})),
    ],
  }).elements();
}

const names = [...'abcdef'];
const path = court(names, ['ab', 'bc', 'cd', 'de']);
const show = (what, score) => console.log(what, names.map(name => Number(score('#' + name).toFixed(2))).join(' '));
show('degree', path.degreeCentralityNormalized().degree);
show('closeness', path.closenessCentralityNormalized().closeness);
show('closeness, harmonic: false', path.closenessCentralityNormalized({harmonic: false}).closeness);
for (const ties of [['ab', 'ac', 'ad', 'ae'], ['ba', 'ca', 'da', 'ea']]) {
  const {rank} = court([...'abcde'], ties).pageRank();
  console.log('star', ties.join(' '), 'PageRank of a', rank('#a').toFixed(3), 'of b', rank('#b').toFixed(3));
}
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
degree 0.5 1 1 1 0.5 0
closeness 0.69 0.94 1 0.94 0.69 0
closeness, harmonic: false 0 0 0 0 0 0
star ab ac ad ae PageRank of a 0.172 of b 0.207
star ba ca da ea PageRank of a 0.512 of b 0.122
EXPECTED
cat seen
diff -u expected seen
echo unchanged
