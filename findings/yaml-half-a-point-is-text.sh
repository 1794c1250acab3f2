#!/usr/bin/env bash
# For SnakeYAML Engine a risk of .5 is text and so is "not known"; for yamlbeans everything is.
#
# Guess: .5, 0x1F and ~ are a number, a number and null in every YAML loader for Java, of YAML 1.1 or 1.2, and
#   12:30 is text or the same in all of them.
# Using: SnakeYAML 2.3 (YAML 1.1), SnakeYAML Engine 2.9 (YAML 1.2) with their defaults, yamlbeans 1.17, Java 17.
# Seen: the Engine's default is the JSON schema: .5, 0x1F and ~ are texts, while 0.5 and null are not; its
#   CoreSchema has the guess. SnakeYAML makes the number 750 of 12:30 (60 times 12 and 30). yamlbeans without a
#   class to fill gives text for all, null too.
# Matters: moving a reader of scenarios from SnakeYAML to its successor changes values, not only rules: where
#   an unknown date was null there is the text "~", which is a name like any other.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.3</version></dependency>
    <dependency><groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId><version>2.9</version></dependency>
    <dependency><groupId>com.esotericsoftware.yamlbeans</groupId><artifactId>yamlbeans</artifactId><version>1.17</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import com.esotericsoftware.yamlbeans.YamlReader;
import java.util.Map;
import org.snakeyaml.engine.v2.api.*;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.Yaml;

public class Find {
    static void show(String loader, Object loaded) {
        StringBuilder line = new StringBuilder(loader + ":");
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) loaded).entrySet()) {
            Object value = entry.getValue();
            line.append("  ").append(entry.getKey()).append(value == null ? " nothing"
                    : " " + value.getClass().getSimpleName() + " " + value);
        }
        System.out.println(line);
    }

    public static void main(String[] arguments) throws Exception {
        String scenario = "risk: .5\ncertain: 0.5\nmask: 0x1F\ndied: ~\nfell: null\nhour: 12:30\n";
        show("SnakeYAML", new Yaml().load(scenario));
        show("Engine", new Load(LoadSettings.builder().build()).loadFromString(scenario));
        show("Engine, CoreSchema", new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
                .loadFromString(scenario));
        show("yamlbeans", new YamlReader(scenario).read());
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
SnakeYAML:  risk Double 0.5  certain Double 0.5  mask Integer 31  died nothing  fell nothing  hour Integer 750
Engine:  risk String .5  certain Double 0.5  mask String 0x1F  died String ~  fell nothing  hour String 12:30
Engine, CoreSchema:  risk Double 0.5  certain Double 0.5  mask Integer 31  died nothing  fell nothing  hour String 12:30
yamlbeans:  risk String .5  certain String 0.5  mask String 0x1F  died String ~  fell String null  hour String 12:30
EXPECTED
cat seen
diff -u expected seen
echo unchanged
