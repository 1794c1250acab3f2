#!/usr/bin/env bash
# With weights, NetworkX finds a chain of command more hierarchical than is possible.
#
# Guess, in hindsight: global_reaching_centrality lies between 0, where all reach equally far, and 1, where only
#   one reaches anybody; weights of the ties shift it within these bounds, and a star is 1 with or without them.
# Using: NetworkX 2.8.8 (Debian 12).
# Seen: boss to aide to clerk is 0.75 without weights, 1.25 with weights of 5 and 1, and 1.52 with one more
#   rank below and weights of 9, 1 and 1; each is "normalized". Equal weights change nothing.
# Matters: the measure compares the hierarchies of cabinets or militias; once ties have a strength, a regime of
#   three passes every pure pyramid, and a bound such as 0.9 means nothing.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  python3-networkx=2.8.8-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
import networkx


def hierarchy(name, *ties):
    orders = networkx.DiGraph()
    orders.add_weighted_edges_from(ties)
    plain = networkx.global_reaching_centrality(orders)
    weighted = networkx.global_reaching_centrality(orders, weight="weight", normalized=True)
    print(f"{name}: plain {plain:.3f} weighted {weighted:.3f}")


hierarchy("chain, equal", ("boss", "aide", 2), ("aide", "clerk", 2))
hierarchy("chain, 5 and 1", ("boss", "aide", 5), ("aide", "clerk", 1))
hierarchy("chain, 9, 1 and 1", ("boss", "aide", 9), ("aide", "clerk", 1), ("clerk", "cook", 1))
hierarchy("star, 5 and 1", ("boss", "aide", 5), ("boss", "clerk", 1))
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
chain, equal: plain 0.750 weighted 0.750
chain, 5 and 1: plain 0.750 weighted 1.250
chain, 9, 1 and 1: plain 0.667 weighted 1.515
star, 5 and 1: plain 1.000 weighted 1.000
EXPECTED
cat seen
diff -u expected seen
echo unchanged
