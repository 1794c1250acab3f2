#!/usr/bin/env bash
# In the browser 0 / 0 of integers is 0, and elites beyond the end of an array exist.
#
# Guess: an integer division by zero and an index out of bounds throw, as the language demands; code that
#   catches them works the same.
# Using: TeaVM 0.16.0 with its defaults, Java 17, Node.js 20.
# Seen: the division is 0, and the element that is not there, plus one, is 0 as well; nothing is thrown.
# Matters: coups per attempt in a year without attempts, guarded by an exception in the simulator, is a
#   plausible 0 on the page; an off-by-one reads a power of 0 instead of stopping.

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
public class Find {
    public static void main(String[] arguments) {
        int none = Integer.parseInt("0");
        try {
            System.out.println("coups per attempt: " + none / none);
        } catch (ArithmeticException expected) {
            System.out.println("coups per attempt: refused");
        }
        int[] power = {3, 2, 1};
        try {
            int beyond = power[none + 3] + 1;
            System.out.println("power of elite 3, plus one: " + beyond);
        } catch (ArrayIndexOutOfBoundsException expected) {
            System.out.println("power of elite 3: refused");
        }
    }
}
JAVA
nice -n 10 mvn -q -B -Dstyle.color=never process-classes > errors 2>&1 || { cat errors >&2; exit 1; }
{
  nice -n 10 java -cp target/classes Find | sed 's/^/JVM    /'
  nice -n 10 node -e "require('./target/javascript/classes.js').main([])" | sed 's/^/TeaVM  /'
} > seen
cat > expected <<'EXPECTED'
JVM    coups per attempt: refused
JVM    power of elite 3: refused
TeaVM  coups per attempt: 0
TeaVM  power of elite 3, plus one: 0
EXPECTED
cat seen
diff -u expected seen
echo unchanged
