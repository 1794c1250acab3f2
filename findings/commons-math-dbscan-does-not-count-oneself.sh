#!/usr/bin/env bash
# In Commons Math a clique of three is no cluster of at least three.
#
# Guess: minPts of DBSCAN counts the point itself, as in the paper and in R's dbscan and scikit-learn: of 1, 2, 3
#   and 10 with eps 1 and minPts 3, the point 2 has three within reach and makes a cluster.
# Using: Commons Math 3.6.1 and Hipparchus 3.1, Java 17, scikit-learn 1.2.1 (Debian 12).
# Seen: both Java libraries count the others only: no cluster with 3, and the guessed one with 2. Nothing in the
#   parameter's name tells.
# Matters: factions of elites, or bursts of coups in time, are small: with the published eps and minPts the
#   smallest ones vanish into noise, and a result from Python is not found again.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-math3</artifactId><version>3.6.1</version></dependency>
    <dependency><groupId>org.hipparchus</groupId><artifactId>hipparchus-clustering</artifactId><version>3.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.*;

public class Find {
    public static void main(String[] arguments) {
        double[] years = {1, 2, 3, 10};
        for (int least = 2; least <= 3; least++) {
            List<org.apache.commons.math3.ml.clustering.DoublePoint> old = new ArrayList<>();
            List<org.hipparchus.clustering.DoublePoint> now = new ArrayList<>();
            for (double year : years) {
                old.add(new org.apache.commons.math3.ml.clustering.DoublePoint(new double[] {year}));
                now.add(new org.hipparchus.clustering.DoublePoint(new double[] {year}));
            }
            var commons = new org.apache.commons.math3.ml.clustering.DBSCANClusterer<
                    org.apache.commons.math3.ml.clustering.DoublePoint>(1, least).cluster(old);
            var hipparchus = new org.hipparchus.clustering.DBSCANClusterer<
                    org.hipparchus.clustering.DoublePoint>(1, least).cluster(now);
            System.out.println("minPts " + least + ": clusters in Commons Math " + commons.size()
                    + ", in Hipparchus " + hipparchus.size());
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
apt-get -o APT::Sandbox::User=root download -qq \
  python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-decorator=5.1.1-3 libblas3=3.11.0-2 \
  liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblbfgsb0=3.0+dfsg.4-1 \
  python3-sklearn=1.2.1+dfsg-1 python3-sklearn-lib=1.2.1+dfsg-1 python3-joblib=1.2.0-4+deb12u1 \
  python3-threadpoolctl=3.1.0-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
from sklearn.cluster import DBSCAN

for least in (2, 3):
    labels = DBSCAN(eps=1, min_samples=least).fit_predict([[1], [2], [3], [10]])
    print(f"min_samples {least}: clusters in scikit-learn {len(set(labels) - {-1})}")
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
minPts 2: clusters in Commons Math 1, in Hipparchus 1
minPts 3: clusters in Commons Math 0, in Hipparchus 0
min_samples 2: clusters in scikit-learn 1
min_samples 3: clusters in scikit-learn 1
EXPECTED
cat seen
diff -u expected seen
echo unchanged
