#!/usr/bin/env bash
# MASON counts "in 5" from time -1 while a model starts.
#
# Guess: in start(), scheduleOnceIn(5, x) runs x at time 5, and scheduleRepeating(x, 7.0) at times 0, 7, 14 or
#   7, 14, 21.
# Using: MASON 18 (sim.engine), Java 17.
# Seen: the clock reads -1 until the first step, so "in 5" runs at 4, "every 7" at 6, 13, 20, and "in 0.5" is
#   refused as a time before 0.
# Matters: start() is where a model lays its shocks and reviews: a shock meant for week 5 strikes in week 4,
#   and all yearly reviews are one step early, in the same direction in every run, so no average shows it.

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
import sim.engine.SimState;

public class Find {
    public static void main(String[] arguments) {
        SimState state = new SimState(1) {};
        state.start();
        state.schedule.scheduleOnceIn(5, s -> System.out.println("in 5: at " + s.schedule.getTime()));
        state.schedule.scheduleRepeating(s -> System.out.println("every 7: at " + s.schedule.getTime()), 7.0);
        try {
            state.schedule.scheduleOnceIn(0.5, s -> System.out.println("in 0.5: at " + s.schedule.getTime()));
        } catch (IllegalArgumentException refused) {
            System.out.println("in 0.5: refused, " + refused.getMessage().replaceAll("(?s).*\\.\\.\\.", ""));
        }
        for (int step = 0; step < 4; step++) {
            state.schedule.step(state);
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
in 0.5: refused, the time provided (-0.5) is < EPOCH (0.0)
in 5: at 4.0
every 7: at 6.0
every 7: at 13.0
every 7: at 20.0
EXPECTED
cat seen
diff -u expected seen
echo unchanged
