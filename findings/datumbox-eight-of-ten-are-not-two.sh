#!/usr/bin/env bash
# In Datumbox 8 coups of 10 differ from an even chance and 2 of 10 do not.
#
# Guess, in hindsight: a two-sided binomial test against one half gives the same verdict for k and n - k; 2 and 8 of 10
#   have an exact p of 0.109 and differ from nothing.
# Using: Datumbox Framework 0.8.2, Binomial.test, Java 17.
# Seen: above the middle the count itself is left out of its tail: 8 of 10 and 14 of 20 are significant at 5%, where 2
#   of 10 and 6 of 20 are not. Of six, 5 are significant and 1 is not.
# Matters: success and failure of attempts are named by whoever codes them. Whether "most coups succeed" is found
#   depends on that name, and in small samples the finding is the missing count.

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
import com.datumbox.framework.core.statistics.nonparametrics.onesample.Binomial;

public class Find {
    public static void main(String[] arguments) {
        int[][] attempts = {{1, 6}, {2, 10}, {6, 20}};
        for (int[] few : attempts) {
            int many = few[1] - few[0];
            System.out.printf("%d of %d: %s; %d of %d: %s%n",
                    few[0], few[1], Binomial.test(few[0], few[1], 0.5, true, 0.05) ? "differs" : "does not",
                    many, few[1], Binomial.test(many, few[1], 0.5, true, 0.05) ? "differs" : "does not");
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
1 of 6: does not; 5 of 6: differs
2 of 10: does not; 8 of 10: differs
6 of 20: does not; 14 of 20: differs
EXPECTED
cat seen
diff -u expected seen
echo unchanged
