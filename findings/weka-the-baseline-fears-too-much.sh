#!/usr/bin/env bash
# Weka's baseline forecasts a coup with a third where one year of four had one.
#
# Guess, in hindsight: ZeroR, the forecast that ignores all columns, gives each class its share of the training
#   data: 0.25 for one coup in four years, 0 for none in ten.
# Using: Weka 3.8.6, Java 17.
# Seen: one is added to the count of each class first: 0.333 and 0.083. Of 1000 years with one coup it is 0.002,
#   twice the share.
# Matters: skill scores divide by the score of this baseline. Coups are rare and the samples small, where it
#   is at its worst, so that any model looks better; against the plain base rate the skill may be none.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>nz.ac.waikato.cms.weka</groupId><artifactId>weka-stable</artifactId><version>3.8.6</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.*;
import weka.classifiers.rules.ZeroR;
import weka.core.*;

public class Find {
    public static void main(String[] arguments) throws Exception {
        int[][] records = {{1, 4}, {0, 10}, {1, 1000}};
        for (int[] record : records) {
            ArrayList<Attribute> columns = new ArrayList<>();
            columns.add(new Attribute("polity"));
            columns.add(new Attribute("fell", List.of("no", "coup")));
            Instances years = new Instances("years", columns, record[1]);
            years.setClassIndex(1);
            for (int year = 0; year < record[1]; year++) {
                years.add(new DenseInstance(1, new double[] {year, year < record[0] ? 1 : 0}));
            }
            ZeroR baseline = new ZeroR();
            baseline.buildClassifier(years);
            System.out.printf(Locale.ROOT, "%d of %d: share %.4f, forecast %.4f%n", record[0], record[1],
                    (double) record[0] / record[1], baseline.distributionForInstance(years.get(0))[1]);
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
1 of 4: share 0.2500, forecast 0.3333
0 of 10: share 0.0000, forecast 0.0833
1 of 1000: share 0.0010, forecast 0.0020
EXPECTED
cat seen
diff -u expected seen
echo unchanged
