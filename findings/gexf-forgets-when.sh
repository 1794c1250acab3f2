#!/usr/bin/env bash
# graphology reads a dynamic GEXF as if all its years were now, each man with his last loyalty.
#
# Guess: a changing attribute is kept with its times, as in NetworkX, or the file, which says mode dynamic,
#   is refused.
# Using: graphology 0.26.0 with graphology-gexf 0.13.2, Node.js 20, NetworkX 2.8.8 (Debian 12).
# Seen: graphology drops start and end of nodes and ties without a word and keeps the last line of a
#   changing attribute: loyalty 1. NetworkX keeps all of it.
# Matters: the purges and the changing loyalties of a court are why one chooses this format: the graph on
#   the page joins people who never met and gives each the loyalty of the last line.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  python3-networkx=2.8.8-1 python3-numpy=1:1.24.2-1+deb12u1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > court.gexf <<'XML'
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <graph defaultedgetype="directed" mode="dynamic" timeformat="integer">
    <attributes class="node" mode="dynamic">
      <attribute id="0" title="loyalty" type="integer"/>
    </attributes>
    <nodes>
      <node id="a" label="Aide" start="1950" end="1960">
        <attvalues>
          <attvalue for="0" value="9" start="1950" end="1955"/>
          <attvalue for="0" value="1" start="1955" end="1960"/>
        </attvalues>
      </node>
      <node id="b" label="Boss"/>
    </nodes>
    <edges><edge id="0" source="a" target="b" start="1950" end="1951"/></edges>
  </graph>
</gexf>
XML
cat > find.py <<'PY'
import networkx

net = networkx.read_gexf("court.gexf")
print("NetworkX", net.nodes["a"], net.edges["a", "b"])
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen
echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-types@0.24.8 graphology-gexf@0.13.2
cat > find.mjs <<'JS'
import {readFileSync} from 'fs';
import graphology from 'graphology';
import gexf from 'graphology-gexf';

const net = gexf.parse(graphology, readFileSync('court.gexf', 'utf8'));
console.log('graphology', JSON.stringify(net.getNodeAttributes('a')), JSON.stringify(net.getEdgeAttributes('a', 'b')));
JS
nice -n 10 node find.mjs >> seen
cat > expected <<'EXPECTED'
NetworkX {'loyalty': [(9, 1950, 1955), (1, 1955, 1960)], 'start': 1950, 'end': 1960, 'label': 'Aide'} {'start': 1950, 'end': 1951, 'id': '0'}
graphology {"label":"Aide","loyalty":1} {}
EXPECTED
cat seen
diff -u expected seen
echo unchanged
