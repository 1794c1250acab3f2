#!/usr/bin/env bash
# In Gephi an order to two people becomes an order to the first, who hands it to the second.
#
# Guess: boss -> {aide clerk} in a DOT file is a tie from boss to each of the two, as in Graphviz, for which the
#   format was made.
# Using: Gephi Toolkit 0.10.1, Java 17, Graphviz 2.42.2 (Debian 12).
# Seen: Gephi reads boss -> aide and aide -> clerk; with three in the braces a chain of three. No line of its
#   report says so. Graphviz, asked what it read, has a tie of the boss to each.
# Matters: a patron and his clients turn from a star into a queue: the boss has one tie instead of three, the
#   first-named client is the broker, and how far orders travel grows with every name in the braces.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  graphviz=2.42.2-7+deb12u1 libcgraph6=2.42.2-7+deb12u1 libcdt5=2.42.2-7+deb12u1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > court.dot <<'DOT'
digraph court { boss -> {aide clerk cook}; outcast; }
DOT
lib=$PWD/root/usr/lib/x86_64-linux-gnu
echo "Graphviz:" $(LD_LIBRARY_PATH="$lib" nice -n 10 root/usr/bin/nop court.dot | grep -e "->" | sed 's/ -> /->/') > seen
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
    static GraphModel read(String file) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(new File(file));
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        return Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    }

    public static void main(String[] arguments) throws Exception {
        StringBuilder line = new StringBuilder("Gephi:");
        for (Edge tie : read("court.dot").getGraph().getEdges()) {
            line.append(' ').append(tie.getSource().getLabel()).append("->").append(tie.getTarget().getLabel()).append(';');
        }
        System.out.println(line);
        System.exit(0);
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Graphviz: boss->aide; boss->clerk; boss->cook;
Gephi: boss->aide; aide->clerk; clerk->cook;
EXPECTED
cat seen
diff -u expected seen
echo unchanged
