#!/usr/bin/env bash
# Ten years with an election a year have nine elections in SimPy and ten in DSOL.
#
# Guess: an event at the time at which the run ends takes place, in both; or in neither.
# Using: SimPy 3.0.11 (Debian 12), DSOL 4.2.4, Java 17.
# Seen: SimPy's run(until=10) stops before what is due at 10; DSOL's replication of length 10 runs it first.
#   Both clocks then say 10.
# Matters: a rate per year from the same model differs by a tenth between the tools, and in an ensemble
#   whose horizon is a whole number of terms the last coup or election is always the one that is lost.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  python3-simpy3=3.0.11-3 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
import simpy

court = simpy.Environment()
elections = []


def elect():
    while True:
        yield court.timeout(1)
        elections.append(court.now)


court.process(elect())
court.run(until=10)
print("SimPy: elections", len(elections), "clock", float(court.now))
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py > seen
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>nl.tudelft.simulation</groupId><artifactId>dsol-core</artifactId><version>4.2.4</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import nl.tudelft.simulation.dsol.SimRuntimeException;
import nl.tudelft.simulation.dsol.experiment.SingleReplication;
import nl.tudelft.simulation.dsol.model.AbstractDsolModel;
import nl.tudelft.simulation.dsol.simulators.DevsSimulator;

public class Find extends AbstractDsolModel<Double, DevsSimulator<Double>> {
    private int elections;

    Find(DevsSimulator<Double> simulator) {
        super(simulator);
    }

    @Override
    public void constructModel() {
        next();
    }

    private void next() {
        try {
            getSimulator().scheduleEventRel(1.0, this::elect);
        } catch (SimRuntimeException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void elect() {
        elections++;
        next();
    }

    public static void main(String[] arguments) throws Exception {
        DevsSimulator<Double> simulator = new DevsSimulator<>("court");
        Find model = new Find(simulator);
        simulator.initialize(model, new SingleReplication<>("decade", 0.0, 0.0, 10.0));
        simulator.start();
        while (simulator.getSimulatorTime() < 10.0 || simulator.isStartingOrRunning()) {
            Thread.sleep(20);
        }
        System.out.println("DSOL: elections " + model.elections + " clock " + simulator.getSimulatorTime());
        System.exit(0);
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
SimPy: elections 9 clock 10.0
DSOL: elections 10 clock 10.0
EXPECTED
cat seen
diff -u expected seen
echo unchanged
