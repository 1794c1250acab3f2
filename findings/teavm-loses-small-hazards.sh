#!/usr/bin/env bash
# In the browser expm1 and log1p are no better than exp - 1, and halves round the other way.
#
# Guess: Math.expm1(1e-10) is 1.00000000005e-10 there too (JavaScript has the function), Math.rint(2.5) is 2,
#   Math.round(-2.5) is -2, and hypot(3e200, 4e200) is 5e200.
# Using: TeaVM 0.16.0, Java 17, Node.js 20.
# Seen: expm1 and log1p are wrong from the eighth digit (and 0 for 1e-17), rint gives 3, round gives -3, hypot
#   gives Infinity.
# Matters: small hazards per step go through 1 - exp(-h); below 1e-16 they become impossible. Tables rounded
#   to whole years differ between page and file.

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
        System.out.println("chance of a hazard of 1e-10: " + -Math.expm1(-number("1e-10")));
        System.out.println("chance of a hazard of 1e-17: " + -Math.expm1(-number("1e-17")));
        System.out.println("log1p(1e-10): " + Math.log1p(number("1e-10")));
        System.out.println("rint(2.5) " + Math.rint(number("2.5")) + ", round(-2.5) " + Math.round(number("-2.5"))
                + ", hypot " + Math.hypot(number("3e200"), number("4e200")));
    }

    /** Keeps the compiler from computing the answer itself. */
    static double number(String text) {
        return Double.parseDouble(text);
    }
}
JAVA
nice -n 10 mvn -q -B -Dstyle.color=never process-classes > errors 2>&1 || { cat errors >&2; exit 1; }
{
  nice -n 10 java -cp target/classes Find | sed 's/^/JVM    /'
  nice -n 10 node -e "require('./target/javascript/classes.js').main([])" | sed 's/^/TeaVM  /'
} > seen
cat > expected <<'EXPECTED'
JVM    chance of a hazard of 1e-10: 9.999999999500001E-11
JVM    chance of a hazard of 1e-17: 1.0E-17
JVM    log1p(1e-10): 9.999999999500001E-11
JVM    rint(2.5) 2.0, round(-2.5) -2, hypot 4.9999999999999995E200
TeaVM  chance of a hazard of 1e-10: 1.000000082740371E-10
TeaVM  chance of a hazard of 1e-17: -0.0
TeaVM  log1p(1e-10): 1.000000082690371E-10
TeaVM  rint(2.5) 3.0, round(-2.5) -3, hypot Infinity
EXPECTED
cat seen
diff -u expected seen
echo unchanged
