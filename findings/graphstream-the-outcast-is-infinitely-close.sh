#!/usr/bin/env bash
# In GraphStream the outcast's closeness is infinite, and two plotters off by themselves beat the broker.
#
# Guess: whom nobody reaches has closeness 0; the middle of a chain of three is closer than either of two
#   people tied only to each other.
# Using: GraphStream gs-algo 2.0, Java 17.
# Seen: closeness is 1 over the summed distances to those that can be reached: 1 / 0 for the outcast, 1 for
#   each of the two, 0.5 for the broker. Only the console gets a question ("Is graph connected ?").
# Matters: courts fall apart in every purge; the best connected of a week is then whoever has just been cut
#   off, and a mean over the court is infinite.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.graphstream</groupId><artifactId>gs-core</artifactId><version>2.0</version></dependency>
    <dependency><groupId>org.graphstream</groupId><artifactId>gs-algo</artifactId><version>2.0</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import org.graphstream.algorithm.measure.ClosenessCentrality;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;

public class Find {
    public static void main(String[] arguments) {
        Graph court = new SingleGraph("court", false, true);
        court.addEdge("first", "patron", "broker");
        court.addEdge("second", "broker", "client");
        court.addEdge("third", "plotter", "friend");
        court.addNode("outcast");
        ClosenessCentrality closeness = new ClosenessCentrality("closeness");
        closeness.init(court);
        closeness.compute();
        court.nodes().forEach(man -> System.out.println("closeness of " + man + " " + man.getAttribute("closeness")));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java 2> errors > all || { cat errors >&2; exit 1; }
grep '^closeness' all > seen
cat > expected <<'EXPECTED'
closeness of patron 0.3333333333333333
closeness of broker 0.5
closeness of client 0.3333333333333333
closeness of plotter 1.0
closeness of friend 1.0
closeness of outcast Infinity
EXPECTED
cat seen
diff -u expected seen
echo unchanged
