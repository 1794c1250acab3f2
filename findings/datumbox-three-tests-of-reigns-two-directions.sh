#!/usr/bin/env bash
# Datumbox's p-values of two groups of reigns depend on which group is put first, and the tests disagree on which.
#
# Guess, in hindsight: a p-value of the log-rank test belongs to a chi-square and does not hear the order of the groups;
#   for reigns of 1, 2, 2, 3, 4 and 3, 5, 8, 9, 12+ years it is some hundredths, and those of its relatives are like it.
# Using: Datumbox Framework 0.8.2, Logrank, PetoPetoWilcoxon and CoxMantel, Java 17.
# Seen: getPvalue is the probability of one tail: log-rank and Peto give 0.982 and 0.990 with the short reigns first,
#   0.018 and 0.010 with the long ones first; Cox and Mantel's runs the other way, 0.005 and 0.995. The verdicts of
#   test(..., true, 0.05) are the same throughout.
# Matters: the group that happens to be put first, juntas or party regimes, decides whether a table says p = 0.98 or
#   p = 0.02 of the same reigns, and two tests side by side seem to contradict one another.

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
import com.datumbox.framework.core.statistics.survival.nonparametrics.independentsamples.*;
import java.util.*;

public class Find {
    public static void main(String[] arguments) {
        List<Object> juntas = List.of(1, 2, 2, 3, 4);
        List<Object> parties = List.of(3, 5, 8, 9, "12+");
        tell("juntas first ", juntas, parties);
        tell("parties first", parties, juntas);
    }

    private static void tell(String order, List<Object> one, List<Object> other) {
        TransposeDataCollection groups = new TransposeDataCollection();
        groups.put("one", new FlatDataCollection(one));
        groups.put("other", new FlatDataCollection(other));
        System.out.printf(Locale.ROOT, "%s: log-rank %.3f %s, Peto %.3f %s, Cox-Mantel %.3f %s%n", order,
                Logrank.getPvalue(groups), Logrank.test(groups, true, 0.05),
                PetoPetoWilcoxon.getPvalue(groups), PetoPetoWilcoxon.test(groups, true, 0.05),
                CoxMantel.getPvalue(groups), CoxMantel.test(groups, true, 0.05));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
juntas first : log-rank 0.982 true, Peto 0.990 true, Cox-Mantel 0.005 true
parties first: log-rank 0.018 true, Peto 0.010 true, Cox-Mantel 0.995 true
EXPECTED
cat seen
diff -u expected seen
echo unchanged
