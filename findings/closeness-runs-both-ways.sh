#!/usr/bin/env bash
# In a chain of command JGraphT calls the boss closest, NetworkX the clerk.
#
# Guess: closeness in a directed graph looks the same way in both, along the arrows: boss, deputy, clerk in
#   this order.
# Using: JGraphT 1.5.3, NetworkX 2.8.8 (Debian 12), Java 17.
# Seen: JGraphT measures along the arrows (and gives 0 to all who cannot reach everybody), NetworkX against
#   them: 0, 0.5, 0.667, the reverse order.
# Matters: a ranking of elites by closeness to those they command turns into one by closeness to their
#   superiors when the analysis moves from Java to Python; both are called closeness centrality.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jgrapht</groupId><artifactId>jgrapht-core</artifactId><version>1.5.3</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.Locale;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

public class Find {
    public static void main(String[] arguments) {
        Graph<String, DefaultEdge> orders = new SimpleDirectedGraph<>(DefaultEdge.class);
        orders.addVertex("boss");
        orders.addVertex("deputy");
        orders.addVertex("clerk");
        orders.addEdge("boss", "deputy");
        orders.addEdge("deputy", "clerk");
        ClosenessCentrality<String, DefaultEdge> closeness = new ClosenessCentrality<>(orders);
        for (String who : orders.vertexSet()) {
            System.out.printf(Locale.ROOT, "JGraphT %s %.3f%n", who, closeness.getVertexScore(who));
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
apt-get -o APT::Sandbox::User=root download -qq python3-networkx=2.8.8-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
import networkx

orders = networkx.DiGraph([("boss", "deputy"), ("deputy", "clerk")])
for who, closeness in networkx.closeness_centrality(orders).items():
    print("NetworkX", who, f"{closeness:.3f}")
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
cat > expected <<'EXPECTED'
JGraphT boss 0.667
JGraphT deputy 0.000
JGraphT clerk 0.000
NetworkX boss 0.000
NetworkX deputy 0.500
NetworkX clerk 0.667
EXPECTED
cat seen
diff -u expected seen
echo unchanged
