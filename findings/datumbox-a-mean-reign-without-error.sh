#!/usr/bin/env bash
# In Datumbox the mean of four whole reigns has no error at all, and one reign that goes on makes it infinite.
#
# Guess, in hindsight: the mean of a survival function comes with Greenwood's standard error; where nobody is censored
#   that is nearly the ordinary one, 1.67 for reigns of 2, 4, 9 and 10 years, and one censored reign makes it larger.
# Using: Datumbox Framework 0.8.2, CensoredDescriptives, Java 17.
# Seen: means are right (6.25, 7.625, ...), but the error is -0.0 without censoring and infinite with one reign of
#   four censored, whichever it is.
# Matters: reigns that still go on are the rule in data on leaders. The figure without an error looks exact in a
#   table, and the weight 1/variance of a pooled estimate becomes infinite, or nothing.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.datumbox</groupId><artifactId>datumbox-framework-core</artifactId><version>0.8.2</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import com.datumbox.framework.common.dataobjects.*;
import com.datumbox.framework.core.statistics.descriptivestatistics.CensoredDescriptives;
import java.util.*;

public class Find {
    public static void main(String[] arguments) {
        Object[][] reigns = {{2, 4, 9, 10}, {2, "4+", 9, 10}, {2, 4, 9, "10+"}};
        for (Object[] years : reigns) {
            AssociativeArray2D left = CensoredDescriptives.survivalFunction(new FlatDataCollection(Arrays.asList(years)));
            System.out.println(Arrays.toString(years) + ": mean " + CensoredDescriptives.mean(left) + ", its error "
                    + CensoredDescriptives.meanStd(left));
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
[2, 4, 9, 10]: mean 6.25, its error -0.0
[2, 4+, 9, 10]: mean 7.625, its error Infinity
[2, 4, 9, 10+]: mean 6.5, its error Infinity
EXPECTED
cat seen
diff -u expected seen
echo unchanged
