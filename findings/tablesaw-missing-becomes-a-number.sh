#!/usr/bin/env bash
# Tablesaw turns "unknown" into -128 and into 0.
#
# Guess: a missing value stays missing (NaN or null) through asDoubleArray and roundInt.
# Using: Tablesaw 0.44.4, Java 17.
# Seen: BooleanColumn.asDoubleArray writes -128 for a missing value, and DoubleColumn.roundInt writes 0;
#   proportionTrue and mean of the same columns do leave it out.
# Matters: whether a coup succeeded is unknown for some of the record: a mean of 1, 0, 1, unknown becomes
#   -31.5, which shows, but an unknown tenure rounded to year 0 is a first-year exit, which does not.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>tech.tablesaw</groupId><artifactId>tablesaw-core</artifactId><version>0.44.4</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.12</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.Arrays;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;

public class Find {
    public static void main(String[] arguments) {
        BooleanColumn succeeded = BooleanColumn.create("succeeded", true, false, true);
        succeeded.appendMissing();
        System.out.println("as numbers: " + Arrays.toString(succeeded.asDoubleArray()));
        System.out.println("mean of them: " + Arrays.stream(succeeded.asDoubleArray()).average().getAsDouble()
                + ", proportion true: " + succeeded.proportionTrue());
        DoubleColumn tenure = DoubleColumn.create("tenure", 3.2, 7.9);
        tenure.appendMissing();
        System.out.println("tenure: " + tenure.asList() + ", mean " + tenure.mean());
        System.out.println("rounded: " + tenure.roundInt().asList() + ", mean " + tenure.roundInt().mean());
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
as numbers: [1.0, 0.0, 1.0, -128.0]
mean of them: -31.5, proportion true: 0.6666666666666666
tenure: [3.2, 7.9, null], mean 5.550000000000001
rounded: [3.0, 8.0, 0.0], mean 3.666666666666667
EXPECTED
cat seen
diff -u expected seen
echo unchanged
