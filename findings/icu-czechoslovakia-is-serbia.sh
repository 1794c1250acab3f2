#!/usr/bin/env bash
# ICU4J names the Soviet Union Russia and Czechoslovakia Serbia, and moves Armenian as in the USSR to Armenia.
#
# Guess: the codes that a state had while it lived, SU, CS, YU, DD, YD, are answered with its name or, if unknown, with
#   the code, as Java's own Locale does; a locale keeps the region that it was given.
# Using: ICU4J 76.1 and the Locale of Java 17.
# Seen: ICU4J replaces an old code by the first of the codes that came after, or by the one of the language: SU is
#   Russia, YU and CS are Serbia, DD is Germany, YD Yemen; und_SU becomes und_RU and hy_SU hy_AM. Java answers with the
#   code, but has CS as Serbia and Montenegro too.
# Matters: rulers and coups of states that are gone get a row under the name of one that lives, and the coups of Prague
#   and Belgrade become one country's.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>76.1</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

public class Find {
    public static void main(String[] arguments) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        String[][] states = {{"SU", "Soviet Union"}, {"CS", "Czechoslovakia"}, {"YU", "Yugoslavia"},
            {"DD", "East Germany"}, {"YD", "South Yemen"}};
        for (String[] state : states) {
            System.out.println(state[1] + ", " + state[0] + ": ICU4J " + names.regionDisplayName(state[0]) + ", Java "
                    + new Locale("", state[0]).getDisplayCountry(Locale.ENGLISH) + ", und_" + state[0] + " is "
                    + ULocale.createCanonical("und_" + state[0]));
        }
        System.out.println("hy_SU is " + ULocale.createCanonical("hy_SU"));
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
Soviet Union, SU: ICU4J Russia, Java SU, und_SU is und_RU
Czechoslovakia, CS: ICU4J Serbia, Java Serbia and Montenegro, und_CS is und_RS
Yugoslavia, YU: ICU4J Serbia, Java YU, und_YU is und_RS
East Germany, DD: ICU4J Germany, Java DD, und_DD is und_DE
South Yemen, YD: ICU4J Yemen, Java YD, und_YD is und_YE
hy_SU is hy_AM
EXPECTED
cat seen
diff -u expected seen
echo unchanged
