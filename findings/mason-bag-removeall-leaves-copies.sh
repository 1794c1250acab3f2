#!/usr/bin/env bash
# Bag.removeAll takes away one copy of each thing, not all of them.
#
# Guess: as java.util.Collection says and Bag implements it: after removeAll(purged) the bag holds none of the
#   purged.
# Using: MASON 18 (sim.util.Bag), Java 17.
# Seen: each name in the argument removes one occurrence; the others stay, in another order. removeIf, which
#   Bag inherits, removes all.
# Matters: a bag of votes, ties or plot memberships names an elite several times: after the purge he still
#   votes.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>fr.irit.smac.thirdparty.edu.gmu.cs</groupId><artifactId>mason</artifactId><version>18</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sim.util.Bag;

public class Find {
    public static void main(String[] arguments) {
        List<String> votes = List.of("guard", "marshal", "guard", "premier", "marshal", "guard");
        Bag bag = new Bag(votes);
        bag.removeAll(List.of("guard", "marshal"));
        System.out.println("Bag after removeAll: " + Arrays.toString(bag.toArray()));
        List<String> list = new ArrayList<>(votes);
        list.removeAll(List.of("guard", "marshal"));
        System.out.println("ArrayList after removeAll: " + list);
        Bag again = new Bag(votes);
        again.removeIf(vote -> !vote.equals("premier"));
        System.out.println("Bag after removeIf: " + Arrays.toString(again.toArray()));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Bag after removeAll: [guard, marshal, guard, premier]
ArrayList after removeAll: [premier]
Bag after removeIf: [premier]
EXPECTED
cat seen
diff -u expected seen
echo unchanged
