#!/usr/bin/env bash
# In js-simulator an election that is scheduled for the years 3, 5 and 4 is held three times in year 4.
#
# Guess: one event may be scheduled for several times, as one Steppable may in MASON, which js-simulator is modelled on:
#   it is fired in 3, 4 and 5.
# Using: js-simulator 1.0.17, Node.js 20.
# Seen: the time belongs to the event, not to its place in the queue: the event is fired once for each call, each time
#   in the year that was named last. Three events with the same update are fired in 3, 4 and 5.
# Matters: a calendar of elections or congresses is the natural case of one agent with many dates; nothing fails, and
#   the number of events comes out right.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund js-simulator@1.0.17
cat > find.cjs <<'JS'
const {Scheduler, SimEvent} = require('js-simulator');

function elections(years, oneEvent) {
  const scheduler = new Scheduler();
  const held = [];
  const election = () => {
    const event = new SimEvent(1);
    event.update = () => held.push(scheduler.current_time);
    return event;
  };
  const only = election();
  years.forEach(year => scheduler.schedule(oneEvent ? only : election(), year));
  while (scheduler.hasEvents()) scheduler.update();
  return held.join(', ');
}

for (const years of [[3, 5, 4], [3, 5], [5, 3]]) {
  console.log(`scheduled for ${years.join(', ')}: one event is fired in ${elections(years, true)},`,
    `an event each in ${elections(years, false)}`);
}
JS
nice -n 10 node find.cjs > seen
cat > expected <<'EXPECTED'
scheduled for 3, 5, 4: one event is fired in 4, 4, 4, an event each in 3, 4, 5
scheduled for 3, 5: one event is fired in 5, 5, an event each in 3, 5
scheduled for 5, 3: one event is fired in 3, 3, an event each in 3, 5
EXPECTED
cat seen
diff -u expected seen
echo unchanged
