#!/usr/bin/env bash
# In flocc an agent that was removed during a tick still takes its turn in it.
#
# Guess: environment.removeAgent(victim) during a tick ends him: he does not act any more, as in NetLogo or
#   MASON with a stopped agent.
# Using: flocc 0.7.0, Node.js 20, 2000 ticks of two agents that remove each other.
# Seen: the order is drawn before the tick and kept: in each tick both act, the dead one too, and both are
#   gone.
# Matters: a purge and the coup it should forestall both happen in the same week; the rate of double deaths is
#   the artefact.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund flocc@0.7.0
cat > find.mjs <<'JS'
import flocc from 'flocc';

const {Agent, Environment} = flocc;
let both = 0;
for (let tick = 0; tick < 2000; tick++) {
  const environment = new Environment();
  const agents = [new Agent(), new Agent()];
  let acted = 0;
  agents.forEach((agent, index) => {
    environment.addAgent(agent);
    agent.set('tick', () => {
      acted++;
      environment.removeAgent(agents[1 - index]);
    });
  });
  environment.tick();
  both += acted === 2 && environment.getAgents().length === 0 ? 1 : 0;
}
console.log('ticks in which the removed one acted as well:', both, 'of 2000');
JS
nice -n 10 node find.mjs > seen
cat > expected <<'EXPECTED'
ticks in which the removed one acted as well: 2000 of 2000
EXPECTED
cat seen
diff -u expected seen
echo unchanged
