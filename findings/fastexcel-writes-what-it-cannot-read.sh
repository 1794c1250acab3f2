#!/usr/bin/env bash
# A rate of coups that is not a number makes a workbook that fastexcel writes and then cannot read.
#
# Guess, in hindsight: a double that is NaN or infinite is written as an empty cell or as an error value such as
#   #NUM!, or is refused at once.
# Using: fastexcel 0.18.4 (writer and reader), Java 17, openpyxl 3.0.9 (Debian 12).
# Seen: it becomes a cell of type number that holds the letters NaN or Infinity. fastexcel's own reader stops
#   at it and loses the rest of the sheet, and openpyxl refuses the whole file.
# Matters: coups per attempt in a year without attempts is 0 / 0 in any table of results; the file is found
#   broken by whoever opens it, long after the run.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.18.4</version></dependency>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.18.4</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.nio.file.*;
import org.dhatim.fastexcel.*;
import org.dhatim.fastexcel.reader.*;

public class Find {
    public static void main(String[] arguments) throws Exception {
        for (double rate : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            Path file = Path.of(rate + ".xlsx");
            try (Workbook book = new Workbook(Files.newOutputStream(file), "find", "1.0")) {
                Worksheet sheet = book.newWorksheet("rates");
                sheet.value(0, 0, 0.25);
                sheet.value(1, 0, rate);
                sheet.value(2, 0, 0.5);
            }
            try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
                book.getFirstSheet().openStream().forEach(row -> System.out.println("fastexcel: " + row.getCell(0).asNumber()));
            } catch (ExcelReaderException refused) {
                System.out.println("fastexcel: " + refused.getMessage());
            }
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java > seen 2> errors || { cat errors >&2; exit 1; }
apt-get -o APT::Sandbox::User=root download -qq \
  python3-openpyxl=3.0.9-1 python3-et-xmlfile=1.0.1-2.1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
import openpyxl

for name in ("NaN", "Infinity"):
    try:
        print("openpyxl:", [cell.value for (cell,) in openpyxl.load_workbook(name + ".xlsx").active.iter_rows()])
    except ValueError as refused:
        print("openpyxl:", refused)
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
fastexcel: 0.25
fastexcel: Cannot parse number : NaN
fastexcel: 0.25
fastexcel: Cannot parse number : Infinity
openpyxl: invalid literal for int() with base 10: 'NaN'
openpyxl: invalid literal for int() with base 10: 'Infinity'
EXPECTED
cat seen
diff -u expected seen
echo unchanged
