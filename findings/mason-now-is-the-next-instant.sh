#!/usr/bin/env bash
# What a MASON step schedules for the present moment runs at 3.0000000000000004.
#
# Guess: an event that is scheduled at time 3, during time 3, with a later ordering than the running one,
#   still runs within time 3, in its place among the orderings.
# Using: MASON 18 (sim.engine.Schedule), Java 17.
# Seen: it runs after everything of time 3, whatever its ordering, in a step of its own whose time is the next
#   double above 3; getSteps() counts one more.
# Matters: a coup that sets off "the guard answers, ordering 5, now" gets its answer after the bookkeeping of
#   ordering 9 has closed the week; time == 3 is false in it, and code that counts weeks by steps runs short.

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
    static void say(String who, SimState s) {
        System.out.println(who + " at " + s.schedule.getTime() + ", step " + s.schedule.getSteps());
    }

    public static void main(String[] arguments) {
        SimState state = new SimState(1) {};
        state.start();
        state.schedule.scheduleOnce(3, 0, s -> {
            say("coup, ordering 0,", s);
            s.schedule.scheduleOnce(3, 5, t -> say("answer, ordering 5,", t));
        });
        state.schedule.scheduleOnce(3, 9, s -> say("bookkeeping, ordering 9,", s));
        while (state.schedule.step(state)) {
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
coup, ordering 0, at 3.0, step 0
bookkeeping, ordering 9, at 3.0, step 0
answer, ordering 5, at 3.0000000000000004, step 1
EXPECTED
cat seen
diff -u expected seen
echo unchanged
