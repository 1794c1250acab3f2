#!/usr/bin/env bash
# JUNG's EigenvectorCentrality of an undirected graph is each vertex's share of the ties.
#
# Guess: the leading eigenvector of the adjacency matrix: in a triangle a-b-c with a tail c-d-e, d (tied to
#   the centre c) stands below a and b, and e far below: 0.497, 0.497, 0.604, 0.342, 0.155 up to a factor.
# Using: JUNG 2.1.1, Java 17.
# Seen: the scores are 0.2, 0.2, 0.3, 0.2, 0.1, the degrees divided by their sum: it iterates the random walk,
#   not the adjacency. a, b and d tie.
# Matters: who stands near the powerful is the whole point of the measure in a court; this one cannot tell a
#   crowd's friend from the friend of a nobody.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.jung</groupId><artifactId>jung-algorithms</artifactId><version>2.1.1</version></dependency>
    <dependency><groupId>net.sf.jung</groupId><artifactId>jung-graph-impl</artifactId><version>2.1.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import edu.uci.ics.jung.algorithms.scoring.EigenvectorCentrality;
import edu.uci.ics.jung.graph.UndirectedSparseGraph;
import java.util.Locale;

public class Find {
    public static void main(String[] arguments) {
        UndirectedSparseGraph<String, Integer> net = new UndirectedSparseGraph<>();
        String[][] ties = {{"a", "b"}, {"b", "c"}, {"a", "c"}, {"c", "d"}, {"d", "e"}};
        for (int tie = 0; tie < ties.length; tie++) {
            net.addEdge(tie, ties[tie][0], ties[tie][1]);
        }
        EigenvectorCentrality<String, Integer> scores = new EigenvectorCentrality<>(net);
        scores.evaluate();
        for (String vertex : new String[] {"a", "b", "c", "d", "e"}) {
            System.out.printf(Locale.ROOT, "%s %.3f, degree share %.3f%n",
                    vertex, scores.getVertexScore(vertex), net.degree(vertex) / (2.0 * ties.length));
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
a 0.200, degree share 0.200
b 0.200, degree share 0.200
c 0.300, degree share 0.300
d 0.200, degree share 0.200
e 0.100, degree share 0.100
EXPECTED
cat seen
diff -u expected seen
echo unchanged
