#!/usr/bin/env bash
# In JGraphT the centre of a star is no more central than its leaves.
#
# Guess: eigenvector centrality of a patron with three clients is 0.707 for him and 0.408 for each of them, as
#   NetworkX and graphology give it.
# Using: JGraphT 1.5.3, Java 17.
# Seen: all four get 0.5, with no error: on a graph of two sides the power iteration swings between two
#   vectors and is handed out as it stands after 100 rounds; after 101 the patron would be at 0.866.
# Matters: a court of one patron and his clients, or any net between offices and holders, has two sides: the
#   ranking of elites is then an accident of the number of rounds.

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
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

public class Find {
    public static void main(String[] arguments) {
        Graph<String, DefaultEdge> court = new SimpleGraph<>(DefaultEdge.class);
        court.addVertex("patron");
        for (String client : new String[] {"guard", "marshal", "premier"}) {
            court.addVertex(client);
            court.addEdge("patron", client);
        }
        new EigenvectorCentrality<>(court).getScores().forEach((who, score) ->
                System.out.printf(Locale.ROOT, "100 rounds: %s %.3f%n", who, score));
        new EigenvectorCentrality<>(court, 101).getScores().forEach((who, score) ->
                System.out.printf(Locale.ROOT, "101 rounds: %s %.3f%n", who, score));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
100 rounds: patron 0.500
100 rounds: guard 0.500
100 rounds: marshal 0.500
100 rounds: premier 0.500
101 rounds: patron 0.866
101 rounds: guard 0.289
101 rounds: marshal 0.289
101 rounds: premier 0.289
EXPECTED
cat seen
diff -u expected seen
echo unchanged
