#!/usr/bin/env bash
# Written to ARFF and read back by R's foreign, Cote d'Ivoire swallows its neighbours; whoever fell cannot be read.
#
# Guess: what write.arff writes, read.arff of the same package and Weka, whose format it is, read as it was: names,
#   TRUE and FALSE, and NA.
# Using: foreign 0.8-84 on R 4.2.2 and Weka 3.8.6 (Debian 12, Java 17).
# Seen: an apostrophe is written as \', which read.arff does not know. Among the first five rows it takes all before it
#   along, with a warning of an incomplete final line; from the sixth on all rows to the next apostrophe become one
#   country, without a warning where there is a next one: nine countries are seven. Weka reads all nine. A column of
#   TRUE and FALSE is declared numeric, and both stop at it with an error.
# Matters: each list of states has Cote d'Ivoire in it, and the Lao People's Democratic Republic; those between them are
#   gone, and the one row that is left has the coups of the last.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libblas3=3.11.0-2 libgfortran5=12.2.0-14+deb12u1 liblapack3=3.11.0-2 r-base-core=4.2.2.20221110-2 \
  r-cran-foreign=0.8.84-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
ln -sf Renviron.ucf root/usr/lib/R/etc/Renviron
cat > find.R <<'R'
library(foreign)
tell <- function(states) {
  write.arff(data.frame(state = states, coups = seq_along(states)), "states.arff")
  back <- withCallingHandlers(read.arff("states.arff"), warning = function(said) {
    cat("R warns of an", sub(" found.*", "", conditionMessage(said)), "\n")
  })
  cat("R reads", nrow(back), "of", length(states), "states:", paste0('"', back$state, '" ', back$coups), "\n")
}
tell(c("Benin", "Chad", "Cote d'Ivoire", "Mali", "Niger"))
tell(c("Benin", "Burundi", "Chad", "Congo", "Cuba", "Cote d'Ivoire", "Ghana",
       "Lao People's Democratic Republic", "Mali"))
write.arff(data.frame(fell = c(TRUE, FALSE)), "falls.arff")
cat(tryCatch(read.arff("falls.arff")$fell, error = function(e) paste("R reads no falls:", conditionMessage(e))), "\n")
R
lib=$PWD/root/usr/lib
env LC_ALL=C TZ=UTC EDITOR=vi R_HOME="$lib/R" R_LIBS="$lib/R/site-library" \
  LD_LIBRARY_PATH="$lib:$lib/R/lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/blas:$lib/x86_64-linux-gnu/lapack" \
  nice -n 10 "$lib/R/bin/exec/R" --vanilla --no-echo -f find.R > seen 2> errors || { cat errors >&2; exit 1; }
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion><groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>nz.ac.waikato.cms.weka</groupId><artifactId>weka-stable</artifactId><version>3.8.6</version></dependency>
  </dependencies>
</project>
POM
nice -n 10 mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib > errors 2>&1 || { cat errors >&2; exit 1; }
cat > Find.java <<'JAVA'
import java.io.FileReader;
import java.io.IOException;
import weka.core.Instances;

public class Find {
    public static void main(String[] arguments) throws IOException {
        System.out.println("Weka reads " + new Instances(new FileReader("states.arff")).numInstances() + " states");
        try {
            new Instances(new FileReader("falls.arff"));
        } catch (IOException refused) {
            System.out.println("Weka reads no falls: " + refused.getMessage());
        }
    }
}
JAVA
nice -n 10 java -cp 'lib/*' Find.java >> seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
R warns of an incomplete final line 
R reads 2 of 5 states: "Mali" 4 "Niger" 5 
R reads 7 of 9 states: "Benin" 1 "Burundi" 2 "Chad" 3 "Congo" 4 "Cuba" 5 "Cote d\Ivoire,6
Ghana,7
Lao People\s Democratic Republic" 8 "Mali" 9 
R reads no falls: scan() expected 'a real', got 'TRUE' 
Weka reads 9 states
Weka reads no falls: number expected, read Token[TRUE], line 4
EXPECTED
cat seen
diff -u expected seen
echo unchanged
