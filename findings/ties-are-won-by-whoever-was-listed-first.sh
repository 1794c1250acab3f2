#!/usr/bin/env bash
# In dhondt and condorcet whoever stands first in the list wins every tie, and an election without votes.
#
# Guess: a library of elections says that a tie is a tie, draws lots or refuses, as sainte-lague does; a
#   vote of nobody elects nobody.
# Using: dhondt 0.1.0, condorcet 0.1.0 and sainte-lague 3.0.0, Node.js 20.
# Seen: dhondt gives all five seats to the first of three parties without a vote, and the last of equal ones
#   to the first; of a perfect cycle of three, Schulze's method in condorcet returns the order in which the
#   candidates were told, as if it were a ranking.
# Matters: names in alphabetical order, or the incumbent first, then decide close votes in every history of
#   a simulation, and nobody sees that nothing was decided.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund --ignore-scripts dhondt@0.1.0 condorcet@0.1.0 sainte-lague@3.0.0
cat > find.mjs <<'JS'
import condorcet from 'condorcet';
import dhondt from 'dhondt';
import sainteLague from 'sainte-lague';

console.log('dhondt, no votes, 5 seats:', dhondt.compute([0, 0, 0], 5).join(' '), '; 10 votes each, 4 seats:', dhondt.compute([10, 10, 10], 4).join(' '));
for (const names of [['Army', 'Court', 'Party'], ['Party', 'Court', 'Army']]) {
  const schulze = new condorcet.Schulze(new Set(names));
  for (const ballot of [['Army', 'Court', 'Party'], ['Court', 'Party', 'Army'], ['Party', 'Army', 'Court']]) {
    schulze.addBallot(new Map(ballot.map((name, i) => [name, i + 1])), 1);
  }
  console.log('a cycle, told as', names.join(' '), ':', schulze.rank().join(' '));
}
try {
  console.log(sainteLague({army: 10, court: 10}, 1));
} catch (refused) {
  console.log('sainte-lague:', refused.message.split(',')[0]);
}
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
dhondt, no votes, 5 seats: 5 0 0 ; 10 votes each, 4 seats: 2 1 1
a cycle, told as Army Court Party : Army Court Party
a cycle, told as Party Court Army : Party Court Army
sainte-lague: result is ambiguous
EXPECTED
cat seen
diff -u expected seen
echo unchanged
