#!/usr/bin/env bash
# A mutual tie in a directed GraphML file goes one way in igraph, graphology and JGraphT; JUNG alone keeps it.
#
# Guess: directed="false" on one edge of a graph with edgedefault="directed", for which the format has the
#   attribute, gives an undirected edge or two directed ones, or is refused; a file of undirected edges read
#   into a directed graph goes both ways or is refused.
# Using: igraph 1.3.5 on R 4.2.2, NetworkX 2.8.8 (Debian 12), graphology 0.26.0 with graphology-graphml
#   0.5.2, Node.js 20, JGraphT 1.5.3, JUNG 2.1.1, Java 17.
# Seen: igraph, graphology and JGraphT drop the attribute without a word: the friend cannot reach the aide.
#   NetworkX refuses the file. JGraphT ignores edgedefault too: the undirected file becomes arrows from
#   whoever was named first.
# Matters: one court drawn in an editor has five different reachabilities; in a contagion of plots or
#   loyalty the friend hears nothing.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-igraph=1.3.5-3 r-cran-magrittr=2.0.3-1 r-cran-cli=3.6.0-1 r-cran-rlang=1.0.6-1 \
  r-cran-pkgconfig=2.0.3-2 r-cran-matrix=1.5-3-1 r-cran-lattice=0.20-45-3 libglpk40=5.0-1 \
  python3-networkx=2.8.8-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > mixed.graphml <<'XML'
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <graph edgedefault="directed">
    <node id="boss"/><node id="aide"/><node id="friend"/>
    <edge source="boss" target="aide"/>
    <edge source="aide" target="friend" directed="false"/>
  </graph>
</graphml>
XML
sed -e 's/edgedefault="directed"/edgedefault="undirected"/' -e 's/ directed="false"//' mixed.graphml > undirected.graphml
cat > find.R <<'R'
suppressMessages(library(igraph))
net <- read_graph("mixed.graphml", "graphml")
cat("igraph: friend to aide", net[3, 2], "aide to friend", net[2, 3], "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
import networkx

try:
    print("NetworkX:", *networkx.read_graphml("mixed.graphml").edges)
except networkx.NetworkXError as refusal:
    print("NetworkX:", refusal)
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
echo '{"private": true}' > package.json
nice -n 10 npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-types@0.24.8 graphology-graphml@0.5.2
cat > find.mjs <<'JS'
import {readFileSync} from 'fs';
import graphology from 'graphology';
import graphml from 'graphology-graphml';

const net = graphml.parse(graphology, readFileSync('mixed.graphml', 'utf8'));
console.log('graphology: friend to aide', net.outNeighbors('friend').length + net.undirectedNeighbors('friend').length,
  'aide to friend', net.outNeighbors('aide').length + net.undirectedNeighbors('aide').length);
JS
nice -n 10 node find.mjs >> seen
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.jgrapht</groupId><artifactId>jgrapht-io</artifactId><version>1.5.3</version></dependency>
    <dependency><groupId>net.sf.jung</groupId><artifactId>jung-io</artifactId><version>2.1.1</version></dependency>
    <dependency><groupId>net.sf.jung</groupId><artifactId>jung-graph-impl</artifactId><version>2.1.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import edu.uci.ics.jung.graph.SparseMultigraph;
import edu.uci.ics.jung.io.graphml.EdgeMetadata;
import edu.uci.ics.jung.io.graphml.GraphMLReader2;
import edu.uci.ics.jung.io.graphml.NodeMetadata;
import java.io.File;
import java.io.FileReader;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;

public class Find {
    public static void main(String[] arguments) throws Exception {
        for (String file : new String[] {"mixed.graphml", "undirected.graphml"}) {
            Graph<String, DefaultEdge> net = new SimpleDirectedGraph<>(
                    SupplierUtil.createStringSupplier(1), SupplierUtil.createDefaultEdgeSupplier(), false);
            new SimpleGraphMLImporter<String, DefaultEdge>().importGraph(net, new File(file));
            System.out.println("JGraphT, " + file + ": " + net.edgeSet());
        }
        int[] edges = {0};
        edu.uci.ics.jung.graph.Graph<String, Integer> net = new GraphMLReader2<
                edu.uci.ics.jung.graph.Graph<String, Integer>, String, Integer>(
                new FileReader("mixed.graphml"), graph -> new SparseMultigraph<>(), NodeMetadata::getId,
                edge -> edges[0]++, edge -> edges[0]++).readGraph();
        System.out.println("JUNG: friend to " + net.getSuccessors("friend") + ", aide to " + net.getSuccessors("aide"));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
igraph: friend to aide 0 aide to friend 1 
NetworkX: directed=false edge found in directed graph.
graphology: friend to aide 0 aide to friend 1
JGraphT, mixed.graphml: [(1 : 2), (2 : 3)]
JGraphT, undirected.graphml: [(1 : 2), (2 : 3)]
JUNG: friend to [aide], aide to [friend]
EXPECTED
cat seen
diff -u expected seen
echo unchanged
