#!/usr/bin/env bash
# By Burt's constraint JUNG's outcast is the freest broker of the court.
#
# Guess: of somebody without ties the constraint is not defined (NaN), as in igraph and NetworkX; on the
#   others the three agree.
# Using: JUNG 2.1.1, Java 17, igraph 1.3.5 on R 4.2.2 and NetworkX 2.8.8 (Debian 12).
# Seen: the three agree on the four who have ties (0.611 for the broker), but the outcast has 0 in JUNG, the
#   least there is, where the others have NaN. With arrows it is NetworkX that differs: for a man who gets
#   orders and gives none it has NaN, igraph 1.
# Matters: low constraint is read as power: sorted by it, the exile comes first, and each purge lowers the
#   mean.

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
cat > find.R <<'R'
suppressMessages(library(igraph))
ties <- c(1, 2, 2, 3, 1, 3, 3, 4)
cat("igraph", round(constraint(make_graph(ties, n = 5, directed = FALSE)), 3),
    "with arrows", round(constraint(make_graph(ties, n = 5)), 3), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > find.py <<'PY'
import networkx

ties = [(1, 2), (2, 3), (1, 3), (3, 4)]
scores = []
for kind in (networkx.Graph, networkx.DiGraph):
    net = kind(ties)
    net.add_node(5)
    scores.append(" ".join(str(round(score, 3)) for score in networkx.constraint(net).values()))
print("NetworkX", scores[0], "with arrows", scores[1])
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen
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
import edu.uci.ics.jung.algorithms.metrics.StructuralHoles;
import edu.uci.ics.jung.graph.UndirectedSparseGraph;
import java.util.Locale;

public class Find {
    public static void main(String[] arguments) {
        UndirectedSparseGraph<Integer, String> net = new UndirectedSparseGraph<>();
        net.addEdge("first", 1, 2);
        net.addEdge("second", 2, 3);
        net.addEdge("third", 1, 3);
        net.addEdge("fourth", 3, 4);
        net.addVertex(5);
        StructuralHoles<Integer, String> holes = new StructuralHoles<>(net, tie -> 1.0);
        StringBuilder line = new StringBuilder("JUNG");
        for (int man = 1; man <= 5; man++) {
            line.append(String.format(Locale.ROOT, " %.3f", holes.constraint(man)));
        }
        System.out.println(line);
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
igraph 1.007 1.007 0.611 1 NaN with arrows 1.007 1.007 0.611 1 NaN 
NetworkX 1.007 1.007 0.611 1.0 nan with arrows 1.007 1.007 0.611 nan nan
JUNG 1.007 1.007 0.611 1.000 0.000
EXPECTED
cat seen
diff -u expected seen
echo unchanged
