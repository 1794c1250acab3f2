#!/usr/bin/env bash
# JGraphT's normalised betweenness stops at one half, and double ties count as two roads.
#
# Guess: the centre of a star has normalised betweenness 1 (all pairs pass it); of two brokers between the
#   same two men each has 0.5, however many edges lie between a broker and a man.
# Using: JGraphT 1.5.3, Java 17.
# Seen: undirected pairs are counted once but divided by the ordered ones, so the centre gets 0.5 (NetworkX
#   and graphology: 1); and a broker with a doubled tie gets 2/3 against 1/3.
# Matters: thresholds such as "above 0.6 he controls the traffic" never fire; a court with kinship and office
#   as two edges between the same pair shifts brokerage without a shorter way existing.

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
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;

public class Find {
    static Graph<String, DefaultEdge> net(String... ties) {
        Graph<String, DefaultEdge> net = new Multigraph<>(DefaultEdge.class);
        for (String tie : ties) {
            String[] ends = tie.split("-");
            net.addVertex(ends[0]);
            net.addVertex(ends[1]);
            net.addEdge(ends[0], ends[1]);
        }
        return net;
    }

    public static void main(String[] arguments) {
        Graph<String, DefaultEdge> star = net("patron-a", "patron-b", "patron-c");
        System.out.println("star, normalised: " + new BetweennessCentrality<>(star, true).getScores());
        Graph<String, DefaultEdge> single = net("a-kin", "kin-b", "a-rival", "rival-b");
        System.out.println("single ties: " + new BetweennessCentrality<>(single).getScores());
        Graph<String, DefaultEdge> doubled = net("a-kin", "a-kin", "kin-b", "a-rival", "rival-b");
        System.out.println("a double tie: " + new BetweennessCentrality<>(doubled).getScores());
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
star, normalised: {a=0.0, patron=0.5, b=0.0, c=0.0}
single ties: {a=0.5, kin=0.5, b=0.5, rival=0.5}
a double tie: {a=0.6666666666666666, kin=0.6666666666666666, b=0.3333333333333333, rival=0.3333333333333333}
EXPECTED
cat seen
diff -u expected seen
echo unchanged
