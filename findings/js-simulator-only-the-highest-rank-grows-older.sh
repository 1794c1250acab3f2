#!/usr/bin/env bash
# In js-simulator only the highest in rank of three ministers grows older.
#
# Guess (in hindsight): update(deltaTime) of an agent that repeats every year is told 1, the time since it was last
#   updated, whoever else is updated in that year; rank is the order within a moment.
# Using: js-simulator 1.0.17, Node.js 20; 10 years.
# Seen: deltaTime is the time since the clock last moved, and for the second and third rank it has moved already: after
#   10 years three ministers have served 10, 0 and 0, and 10 each if they are of one rank. One who is looked at every 5
#   years beside one who is looked at every year has served 2 or 0 by then, by who has the higher rank.
# Matters: deltaTime is what one multiplies rates by, and all is right until somebody must act before another: then the
#   processes of all lower ranks stand still.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund js-simulator@1.0.17
cat > find.cjs <<'JS'
const {Scheduler, SimEvent} = require('js-simulator');

function served(agents) {
  const scheduler = new Scheduler();
  const years = agents.map(() => 0);
  agents.forEach(({every, rank}, index) => {
    const minister = new SimEvent(rank);
    minister.update = deltaTime => { years[index] += deltaTime; };
    scheduler.scheduleRepeatingIn(minister, every);
  });
  while (scheduler.current_time < 10) scheduler.update();
  return years.join(', ');
}

console.log('one minister:', served([{every: 1, rank: 1}]));
console.log('three ranks:', served([{every: 1, rank: 3}, {every: 1, rank: 2}, {every: 1, rank: 1}]));
console.log('three of one rank:', served([{every: 1, rank: 1}, {every: 1, rank: 1}, {every: 1, rank: 1}]));
console.log('every year, and every fifth with higher rank:', served([{every: 1, rank: 1}, {every: 5, rank: 2}]));
console.log('every year, and every fifth with lower rank:', served([{every: 1, rank: 2}, {every: 5, rank: 1}]));
JS
nice -n 10 node find.cjs > seen
cat > expected <<'EXPECTED'
one minister: 10
three ranks: 10, 0, 0
three of one rank: 10, 10, 10
every year, and every fifth with higher rank: 8, 2
every year, and every fifth with lower rank: 10, 0
EXPECTED
cat seen
diff -u expected seen
echo unchanged
