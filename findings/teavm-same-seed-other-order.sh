#!/usr/bin/env bash
# In the browser the same seed shuffles the elites differently.
#
# Guess: java.util.Random is specified to the bit, so that TeaVM's gives the JVM's numbers for a seed, and
#   Collections.shuffle the JVM's order.
# Using: TeaVM 0.16.0, Java 17, Node.js 20.
# Seen: nextInt(), nextLong(), nextDouble() and nextGaussian() are the JVM's, bit by bit; nextInt(bound) is
#   not (5 for 0), and so neither is shuffle.
# Matters: a demonstration in the browser passes the test that compares its uniforms with the simulator's,
#   then lets the elites act in another order: the same seed tells another history.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.teavm</groupId><artifactId>teavm-classlib</artifactId><version>0.16.0</version><scope>provided</scope></dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
    <plugin>
      <groupId>org.teavm</groupId><artifactId>teavm-maven-plugin</artifactId><version>0.16.0</version>
      <executions><execution>
        <phase>process-classes</phase><goals><goal>compile</goal></goals>
        <configuration><mainClass>Find</mainClass><targetType>JAVASCRIPT</targetType><jsModuleType>COMMON_JS</jsModuleType></configuration>
      </execution></executions>
    </plugin>
  </plugins></build>
</project>
POM
mkdir -p src/main/java
cat > src/main/java/Find.java <<'JAVA'
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

public class Find {
    public static void main(String[] arguments) {
        Random random = new Random(42);
        System.out.println("nextInt() " + random.nextInt() + " nextLong() " + random.nextLong()
                + " nextDouble() " + random.nextDouble() + " nextGaussian() " + random.nextGaussian());
        Random bounded = new Random(42);
        System.out.println("nextInt(10) " + bounded.nextInt(10) + " " + bounded.nextInt(10) + " " + bounded.nextInt(10));
        List<String> elites = new ArrayList<>(List.of("guard", "marshal", "premier", "police"));
        Collections.shuffle(elites, new Random(42));
        System.out.println("order " + elites);
    }
}
JAVA
nice -n 10 mvn -q -B -Dstyle.color=never process-classes > errors 2>&1 || { cat errors >&2; exit 1; }
{
  nice -n 10 java -cp target/classes Find | sed 's/^/JVM    /'
  nice -n 10 node -e "require('./target/javascript/classes.js').main([])" | sed 's/^/TeaVM  /'
} > seen
cat > expected <<'EXPECTED'
JVM    nextInt() -1170105035 nextLong() 1008396158678580193 nextDouble() 0.047939305137387644 nextGaussian() 0.27686040089698144
JVM    nextInt(10) 0 3 8
JVM    order [police, marshal, guard, premier]
TeaVM  nextInt() -1170105035 nextLong() 1008396158678580193 nextDouble() 0.047939305137387644 nextGaussian() 0.27686040089698144
TeaVM  nextInt(10) 5 7 1
TeaVM  order [police, premier, guard, marshal]
EXPECTED
cat seen
diff -u expected seen
echo unchanged
