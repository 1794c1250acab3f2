#!/usr/bin/env bash
# Told to change its calendar on the day on which it does so anyway, ICU4J never changes it, nor in 1918.
#
# Guess, in hindsight: setGregorianChange with February 1918, as for Russia, makes the 25th of October 1917 the 7th of
#   November, as in java.util's class of the same name; with getGregorianChange's own answer it changes nothing.
# Using: ICU4J 76.1 (com.ibm.icu.util.GregorianCalendar) and the GregorianCalendar of Java 17.
# Seen: after any setGregorianChange ICU4J's calendar is Gregorian for all time, but for Long.MAX_VALUE, which makes it
#   Julian. Ivan IV, crowned on 16 January 1547, is crowned ten days earlier once the calendar was given back the date
#   that it had told. java.util does what is asked.
# Matters: whoever dates Russia, Greece or England by this call gets days that are 10 to 13 off, and the October
#   revolution stays in October, as if it had not been made.

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

public class Find {
    static final com.ibm.icu.util.GregorianCalendar ICU =
            new com.ibm.icu.util.GregorianCalendar(com.ibm.icu.util.TimeZone.getTimeZone("UTC"));
    static final java.util.GregorianCalendar JDK =
            new java.util.GregorianCalendar(java.util.TimeZone.getTimeZone("UTC"));

    static void tell(String what, int year, int month, int day) {
        ICU.clear();
        ICU.set(year, month - 1, day);
        JDK.clear();
        JDK.set(year, month - 1, day);
        System.out.printf("  %s, %d-%02d-%02d: ICU4J %s, java.util %s%n", what, year, month, day,
                gregorian(ICU.getTime()), gregorian(JDK.getTime()));
    }

    static LocalDate gregorian(Date time) {
        return LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC);
    }

    static void tellAll(String change) {
        System.out.println(change);
        tell("Ivan IV crowned", 1547, 1, 16);
        tell("Catherine II takes the throne", 1762, 6, 28);
        tell("October revolution", 1917, 10, 25);
    }

    public static void main(String[] arguments) {
        tellAll("as it comes");
        ICU.setGregorianChange(ICU.getGregorianChange());
        JDK.setGregorianChange(JDK.getGregorianChange());
        tellAll("given its own date of change");
        Date lenin = Date.from(LocalDate.of(1918, 2, 14).atStartOfDay(ZoneOffset.UTC).toInstant());
        ICU.setGregorianChange(lenin);
        JDK.setGregorianChange(lenin);
        tellAll("changing on 14 February 1918");
        ICU.setGregorianChange(new Date(Long.MAX_VALUE));
        JDK.setGregorianChange(new Date(Long.MAX_VALUE));
        tellAll("never changing");
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
as it comes
  Ivan IV crowned, 1547-01-16: ICU4J 1547-01-26, java.util 1547-01-26
  Catherine II takes the throne, 1762-06-28: ICU4J 1762-06-28, java.util 1762-06-28
  October revolution, 1917-10-25: ICU4J 1917-10-25, java.util 1917-10-25
given its own date of change
  Ivan IV crowned, 1547-01-16: ICU4J 1547-01-16, java.util 1547-01-26
  Catherine II takes the throne, 1762-06-28: ICU4J 1762-06-28, java.util 1762-06-28
  October revolution, 1917-10-25: ICU4J 1917-10-25, java.util 1917-10-25
changing on 14 February 1918
  Ivan IV crowned, 1547-01-16: ICU4J 1547-01-16, java.util 1547-01-26
  Catherine II takes the throne, 1762-06-28: ICU4J 1762-06-28, java.util 1762-07-09
  October revolution, 1917-10-25: ICU4J 1917-10-25, java.util 1917-11-07
never changing
  Ivan IV crowned, 1547-01-16: ICU4J 1547-01-26, java.util 1547-01-26
  Catherine II takes the throne, 1762-06-28: ICU4J 1762-07-09, java.util 1762-07-09
  October revolution, 1917-10-25: ICU4J 1917-11-07, java.util 1917-11-07
EXPECTED
cat seen
diff -u expected seen
echo unchanged
