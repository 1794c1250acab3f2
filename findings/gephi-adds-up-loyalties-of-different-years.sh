#!/usr/bin/env bash
# Gephi adds up two loyalties that never existed at the same time.
#
# Guess, in part in hindsight: a GEXF file in which the tie from a to b has weight 2 in 1951 and weight 3 in 1952
#   gives a weight of 2 and then of 3; what is merged is at most what overlaps.
# Using: Gephi Toolkit 0.10.1, Java 17.
# Seen: the two ties become one whose weight is 5, at all times; it keeps both intervals but not which weight
#   belonged to which. Merging them by AVG, MIN or MAX gives 2.5, 2 or 3, at all times too.
# Matters: a tie that ends and begins again, as after each reshuffle of a cabinet, is the stronger the more often
#   it broke; weighted degree and modularity of any one year count the other years.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > court.gexf <<'GEXF'
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph mode="dynamic" defaultedgetype="directed" timeformat="double">
<nodes><node id="a" label="a"/><node id="b" label="b"/></nodes>
<edges>
<edge id="0" source="a" target="b" start="1951" end="1952" weight="2"/>
<edge id="1" source="a" target="b" start="1953" end="1954" weight="3"/>
</edges>
</graph></gexf>
GEXF
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.gephi</groupId><artifactId>gephi-toolkit</artifactId><version>0.10.1</version>
      <exclusions><exclusion><groupId>net.java.dev</groupId><artifactId>stax-utils</artifactId></exclusion></exclusions></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.io.File;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

public class Find {
    static GraphModel read(String file, EdgeMergeStrategy strategy) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(new File(file));
        container.getLoader().setEdgesMergeStrategy(strategy);
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        return Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    }

    public static void main(String[] arguments) throws Exception {
        for (EdgeMergeStrategy strategy : new EdgeMergeStrategy[] {
            EdgeMergeStrategy.SUM, EdgeMergeStrategy.AVG, EdgeMergeStrategy.MIN, EdgeMergeStrategy.MAX}) {
            for (Edge tie : read("court.gexf", strategy).getGraph().getEdges()) {
                System.out.println(strategy + ": changing " + tie.hasDynamicWeight() + " weight " + tie.getWeight()
                        + " intervals " + tie.getAttribute("timeset"));
            }
        }
        System.exit(0);
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
SUM: changing false weight 5.0 intervals <[1951.0, 1952.0]; [1953.0, 1954.0]>
AVG: changing false weight 2.5 intervals <[1951.0, 1952.0]; [1953.0, 1954.0]>
MIN: changing false weight 2.0 intervals <[1951.0, 1952.0]; [1953.0, 1954.0]>
MAX: changing false weight 3.0 intervals <[1951.0, 1952.0]; [1953.0, 1954.0]>
EXPECTED
cat seen
diff -u expected seen
echo unchanged
