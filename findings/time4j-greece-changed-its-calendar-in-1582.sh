#!/usr/bin/env bash
# time4j knows that Russia changed its calendar in 1918, and has Greece and Virginia change in 1582.
#
# Guess: ChronoHistory.of(country) has the change of that country, as it does for Russia (1918), Great Britain
#   (1752) and Sweden (1753), or refuses a country that it does not know: Greece 1923, Bulgaria 1916, Romania
#   1919.
# Using: time4j-base 5.9.4, Java 17.
# Seen: Greece, Bulgaria, Romania, Serbia, Turkey, Estonia, Finland and the USA, and so Egypt, Ethiopia, China
#   and Japan, get the 15th of October 1582, the answer for any country that is not listed, with nothing to tell
#   it from Italy's.
# Matters: a Greek source dates a coup of 28 August 1909 to the 15th. Converted by country it stays there,
#   thirteen days too early, while a Russian source beside it is converted: the order of the events turns round.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.time4j</groupId><artifactId>time4j-base</artifactId><version>5.9.4</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.util.Locale;
import net.time4j.history.ChronoHistory;
import net.time4j.history.HistoricDate;
import net.time4j.history.HistoricEra;

public class Find {
    public static void main(String[] arguments) {
        HistoricDate inTheSource = HistoricDate.of(HistoricEra.AD, 1909, 8, 15);
        for (String country : "RU GB SE IT GR BG RO RS TR EE FI EG ET CN JP US".split(" ")) {
            ChronoHistory history = ChronoHistory.of(new Locale("", country));
            System.out.println(country + " changed on " + history.getGregorianCutOverDate() + ", 15 August 1909 of a source is "
                    + history.convert(inTheSource));
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
RU changed on 1918-02-14, 15 August 1909 of a source is 1909-08-28
GB changed on 1752-09-14, 15 August 1909 of a source is 1909-08-15
SE changed on 1753-03-01, 15 August 1909 of a source is 1909-08-15
IT changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
GR changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
BG changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
RO changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
RS changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
TR changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
EE changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
FI changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
EG changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
ET changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
CN changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
JP changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
US changed on 1582-10-15, 15 August 1909 of a source is 1909-08-15
EXPECTED
cat seen
diff -u expected seen
echo unchanged
