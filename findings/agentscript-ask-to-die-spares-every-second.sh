#!/usr/bin/env bash
# In AgentScript "ask all to die" spares every second agent, and ask keeps the order of birth.
#
# Guess: as in NetLogo, whose words it takes: ask goes through all who live at its start, in random order, so
#   that turtles.ask(t => t.die()) leaves none; min-one-of breaks ties at random.
# Using: agentscript 0.10.27, Node.js 20 (with a stub for the canvas, which is not drawn on).
# Seen: ask walks the living list: after each death the next one is skipped, 3 of 6 survive. The order is that
#   of creation in every tick, and minOneOf of equals is always the first.
# Matters: a purge of six removes three; in a port of a NetLogo model of dictators, the first elite acts first
#   in each week and is the victim of every tie.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund agentscript@0.10.27
cat > find.mjs <<'JS'
globalThis.OffscreenCanvas = class {
  getContext() {
    return new Proxy({}, {get: () => () => ({data: []})});
  }
};
const {Model} = await import('agentscript');
const model = new Model({minX: -2, maxX: 2, minY: -2, maxY: 2});
model.turtles.create(6);
const order = [];
model.turtles.ask(elite => order.push(elite.id));
model.turtles.ask(elite => { elite.power = 1; });
const weakest = new Set();
for (let draw = 0; draw < 100; draw++) weakest.add(model.turtles.minOneOf('power').id);
console.log('order', order.join(' '), '- weakest of equals in 100 draws:', [...weakest].join(' '));
const asked = [];
model.turtles.ask(elite => {
  asked.push(elite.id);
  elite.die();
});
console.log('asked to die', asked.join(' '), '- alive', model.turtles.length);
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
order 0 1 2 3 4 5 - weakest of equals in 100 draws: 0
asked to die 0 2 4 - alive 3
EXPECTED
cat seen
diff -u expected seen
echo unchanged
