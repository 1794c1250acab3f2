#!/usr/bin/env bash
# In a workbook of fastexcel every ruler before 1900 died on the 30th of December 1899.
#
# Guess: a date before 1900, which the format cannot hold as a date, is refused or written as text; what is
#   written as a date is read back as that date.
# Using: fastexcel 0.18.4 (writer and reader), Java 17, openpyxl 3.0.9 (Debian 12).
# Seen: value(row, column, LocalDate) writes -1 for 1889 and for the last day of 1899 alike, and says nothing; its
#   reader makes 1899-12-30 of both, openpyxl 1899-12-29. From 1900-01-01 on all three agree.
# Matters: lists of rulers begin in 1840 or 1875: the first reigns of the table all end on one day, after their
#   successors came in, and no cell is empty.

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
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.*;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

public class Find {
    public static void main(String[] arguments) throws Exception {
        List<LocalDate> days = List.of(LocalDate.of(1889, 3, 5), LocalDate.of(1899, 12, 31), LocalDate.of(1900, 1, 1),
                LocalDate.of(1900, 3, 1), LocalDate.of(1953, 3, 5));
        try (Workbook book = new Workbook(Files.newOutputStream(Path.of("rulers.xlsx")), "find", "1.0")) {
            Worksheet sheet = book.newWorksheet("rulers");
            for (int row = 0; row < days.size(); row++) {
                sheet.value(row, 0, days.get(row));
                sheet.style(row, 0).format("yyyy-mm-dd").set();
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(Path.of("rulers.xlsx")))) {
            book.getFirstSheet().openStream().forEach(row -> System.out.println("fastexcel: " + days.get(row.getRowNum() - 1)
                    + " written as " + row.getCell(0).getRawValue() + " read as " + row.getCell(0).asDate().toLocalDate()));
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

for (cell,) in openpyxl.load_workbook("rulers.xlsx").active.iter_rows():
    print("openpyxl:", str(cell.value)[:10])
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
fastexcel: 1889-03-05 written as -1.0 read as 1899-12-30
fastexcel: 1899-12-31 written as -1.0 read as 1899-12-30
fastexcel: 1900-01-01 written as 1.0 read as 1900-01-01
fastexcel: 1900-03-01 written as 61.0 read as 1900-03-01
fastexcel: 1953-03-05 written as 19423.0 read as 1953-03-05
openpyxl: 1899-12-29
openpyxl: 1899-12-29
openpyxl: 1900-01-01
openpyxl: 1900-03-01
openpyxl: 1953-03-05
EXPECTED
cat seen
diff -u expected seen
echo unchanged
