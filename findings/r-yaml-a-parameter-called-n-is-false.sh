#!/usr/bin/env bash
# In R's yaml a parameter called n is FALSE, and one called y is TRUE.
#
# Guess: y: 2 and n: 50 are keys with the names y and n, as in other readers of YAML; a whole number
#   beyond 2147483647 becomes a double, and 1e-3 a number.
# Using: yaml 2.3.7 on R 4.2.2, SnakeYAML 2.3, Java 17, PyYAML 6.0 (Debian 12).
# Seen: the keys are TRUE and FALSE, so scenario$n is NULL; a quoted "n" is kept. 3000000000 is NA (with a
#   warning), and 1e-3 is the text "1e-3". SnakeYAML has n, 3000000000 and 0.001; PyYAML has the first two
#   and the text.
# Matters: n elites and a place given by x and y are the likeliest short names of a parameter file; NULL in
#   R's arithmetic gives a vector of length 0 and no error, and a seed is often a number of ten digits.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > scenario.yaml <<'YAML'
x: 1
y: 2
n: 50
seed: 3000000000
hazard: 1e-3
YAML
apt-get -o APT::Sandbox::User=root download -qq r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 \
  r-cran-yaml=2.3.7-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(yaml)
scenario <- suppressWarnings(yaml.load_file("scenario.yaml"))
cat("R:", paste0(names(scenario), " = ", sapply(scenario, deparse)), sep = "  ")
cat("\nR: twice n is", deparse(2 * as.numeric(scenario$n)), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
apt-get -o APT::Sandbox::User=root download -qq \
  python3-yaml=6.0-3+b2 libyaml-0-2=0.2.5-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.py <<'PY'
import yaml

with open("scenario.yaml") as file:
    print("PyYAML:", "  ".join(f"{key} = {value!r}" for key, value in yaml.safe_load(file).items()))
PY
lib=$PWD/root/usr/lib
env PYTHONPATH="$lib/python3/dist-packages" PYTHONDONTWRITEBYTECODE=1 \
  LD_LIBRARY_PATH="$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 /usr/bin/python3 -W ignore find.py >> seen 2> errors || { cat errors >&2; exit 1; }
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.3</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.nio.file.*;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

public class Find {
    public static void main(String[] arguments) throws Exception {
        Map<Object, Object> scenario = new Yaml().load(Files.readString(Path.of("scenario.yaml")));
        System.out.print("SnakeYAML:");
        scenario.forEach((key, value) -> System.out.print("  " + key + " = " + value));
        System.out.println();
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
R:  x = 1L  TRUE = 2L  FALSE = 50L  seed = NA_integer_  hazard = "1e-3"
R: twice n is numeric(0) 
PyYAML: x = 1  y = 2  n = 50  seed = 3000000000  hazard = '1e-3'
SnakeYAML:  x = 1  y = 2  n = 50  seed = 3000000000  hazard = 0.001
EXPECTED
cat seen
diff -u expected seen
echo unchanged
