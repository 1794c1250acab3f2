package palace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What CITATION.cff says, against the files that know it. */
class CitationTest {
    private final String citation = text("CITATION.cff");

    @Test
    void itsVersionIsThatOfTheBuild() {
        String version = found("<version>([^<]*?)(?:-SNAPSHOT)?</version>", text("pom.xml"))
                .get(0);

        assertThat(found("(?m)^version: (.*)$", citation)).containsExactly(version);
    }

    @Test
    void everyWorkThatTheFactsAreTakenFromIsReferred() {
        List<String> dois = found("doi (10\\.[^)]+)", text("src/main/java/palace/experiment/facts/WorldFacts.java"));

        assertThat(dois).hasSizeGreaterThan(4);
        assertThat(found("(?m)^ +doi: (.*)$", citation)).containsAll(dois).doesNotHaveDuplicates();
    }

    @Test
    void everyLibraryThatIsShippedIsReferredWithItsVersion() {
        List<String> libraries = found("(?m)^\\| ((?!library|-).+?),? [0-9.]+[ ,(|]", text("THIRD-PARTY.md"));

        assertThat(libraries).contains("MASON", "SnakeYAML", "FastCSV", "Apache Batik");
        for (String library : libraries) {
            String version = found(Pattern.quote(library) + ",? ([0-9.]+)", text("THIRD-PARTY.md"))
                    .get(0);
            if (library.equals("MASON")) {
                assertThat(citation).contains("MASON: A Multiagent Simulation Environment", "Version " + version + ",");
            } else if (!library.startsWith("Apache XML Graphics")) { // comes with Batik
                assertThat(citation)
                        .containsPattern("title: " + Pattern.quote(library) + "\\n +authors:\\n.*\\n +version: \"?"
                                + Pattern.quote(version) + "\"?\\n");
            }
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
