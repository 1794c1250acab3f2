#!/usr/bin/env bash
# Where parties tie, apportionment answers with a parliament of fewer seats and one of more; and importing it prints.
#
# Guess, in hindsight: each method gives, as hamilton does, one list under .apportionment that adds up to the seats there
#   are, with a tie decided or refused; a library prints nothing.
# Using: apportionment 2.0.3, Node.js 20.
# Seen: webster, jefferson, adams and huntingtonHill have no .apportionment, though its page reads it: a
#   result lies under .exact, or where parties tie two lie under .low and .high, by webster with 3 and 7
#   seats where there are 6 for three equal parties and a small one. hamilton gives the seat to whoever was
#   listed first. An import writes a worked example, beginning with "huh", to standard output.
# Matters: seats are undefined for four of five methods, in every parliament; and whatever reads the output
#   of the program as JSON or CSV finds the example before it.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund --ignore-scripts apportionment@2.0.3
cat > find.mjs <<'JS'
const printed = [];
const log = console.log;
console.log = (...words) => printed.push(words);
const { adams, hamilton, huntingtonHill, jefferson, webster } = await import('apportionment');
console.log = log;
console.log('lines printed by the import:', printed.length, 'the first begins with', printed[0][0]);
const votes = [30, 30, 30, 10];
const sum = (seats) => seats.reduce((all, one) => all + one, 0);
console.log('hamilton, 5 seats:', hamilton(votes, 5).apportionment.join(' '));
for (const [name, method] of Object.entries({ jefferson, webster, adams, huntingtonHill })) {
  for (const seats of [5, 6, 10]) {
    const told = method(votes, seats);
    const under = ['apportionment', 'exact', 'low', 'high'].filter((key) => told[key]);
    console.log(name, seats, 'seats:', under.map((key) => `${key} ${sum(told[key].apportionment ?? told[key])}`).join(', '));
  }
}
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
lines printed by the import: 1 the first begins with huh
hamilton, 5 seats: 2 2 1 0
jefferson 5 seats: low 3, high 6
jefferson 6 seats: exact 6
jefferson 10 seats: exact 10
webster 5 seats: low 3, high 7
webster 6 seats: low 3, high 7
webster 10 seats: exact 10
adams 5 seats: low 4, high 7
adams 6 seats: low 4, high 7
adams 10 seats: exact 10
huntingtonHill 5 seats: low 4, high 7
huntingtonHill 6 seats: low 4, high 7
huntingtonHill 10 seats: exact 10
EXPECTED
cat seen
diff -u expected seen
echo unchanged
