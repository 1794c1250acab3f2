package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
    /** Whatever a browser would fetch; a link within the page and a picture inside it are none. */
    private static final Pattern FETCHED = Pattern.compile(
            "(?:src|href|srcset|action|poster)=\"(?!#|data:image/)|url\\(|@import|<(?:link|iframe|object)\\b");

    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khrushchev-1964/run-1",
                "khrushchev-1964/ensemble-1",
                "wagner-2023/without-mediator",
                "rivalry-density/sweep-1",
                "world/facts-1"
            })
    void everyKindOfFolderBecomesOnePageThatFetchesNothing(String folder) throws IOException {
        String page = report(Path.of("results").resolve(folder));

        assertThat(page)
                .startsWith("<!DOCTYPE html><html lang=\"en\">")
                .contains(
                        "default-src 'none'; img-src data:", "<h2 id=\"answer-heading\">Answer</h2><p class=\"first\">")
                .contains("How to cite", "./palace rerun")
                .contains("<img src=\"data:image/svg+xml;base64,", "alt=\"")
                .doesNotContain(" style=\"", " onclick", "javascript:");
        assertThat(FETCHED.matcher(page).results().map(found -> around(page, found.start())))
                .isEmpty();
        assertThat(page.length()).isLessThan(3_000_000);
    }

    /** What stands in a manifest is an id; a reader wants to know what it is about. */
    @ParameterizedTest
    @CsvSource({
        "indicators bank-run -n 8 --no-charts, A political bank run",
        "pivots bank-run -n 8 --no-charts, A political bank run",
        "ensemble bank-run --rare coup -n 40, A political bank run",
        "track-record khrushchev-1964 -n 2 --no-charts, How well the model foretold what happened"
    })
    void theHeadingIsATitleAndNoId(String command, String title) throws IOException {
        Path folder = place.resolve("made");
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--quiet", "--out", folder.toString()));
        assertThat(palace(words.toArray(String[]::new))).as(err.toString()).isZero();

        assertThat(report(folder)).contains("<h1>" + title + "</h1>");
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 40), Math.min(page.length(), at + 60));
    }

    @Test
    void theAnswerIsThatOfTheCommandAndTheFindingsAreThoseOfTheCharts() throws IOException {
        Path folder = Path.of("results/wagner-2023/without-mediator");
        String answer =
                Files.readString(folder.resolve("summary.json")).replaceFirst("(?s).*\"answer\" : \"(.*?)\",.*", "$1");

        String page = report(folder);

        assertThat(answer).startsWith("Without mediator: coup ");
        assertThat(page)
                .contains("<p class=\"first\">" + answer.replace(">", "&gt;") + "</p>")
                .containsPattern("<li>Without mediator [^<]*</li>");
    }

    @Test
    void theAnswerOfASweepIsToldOnceAndByTheNamesOfItsCells() throws IOException {
        assertThat(report(Path.of("results/rivalry-density/sweep-1")))
                .contains("<p class=\"first\">The number of coups a year")
                .doesNotContain("Between points");
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException {
        assertThat(report(Path.of("results/khrushchev-1964/ensemble-1")))
                .isEqualTo(report(Path.of("results/khrushchev-1964/ensemble-1")));
    }

    @Test
    void whateverSomebodyWroteIsTextAndNothingElse() throws IOException {
        String evil = "<script>alert(1)</script>\\\" onload=\\\"x & 'q' **b** ]]>";
        Path file = place.resolve("case.yaml");
        String text = Files.readString(Path.of("scenarios/textbook/bank-run.yaml"))
                .replace("title: \"A political bank run\"", "title: \"" + evil + "\"")
                .replace("name: The Marshal", "name: \"" + evil + "\"")
                .replace("note: \"the first army is to be disbanded\"", "note: \"" + evil + "\"");
        Files.writeString(file, text);
        Path folder = place.resolve("out");
        assertThat(palace("run", file.toString(), "--quiet", "--out", folder.toString()))
                .as(err.toString())
                .isZero();
        Path chronicle = folder.resolve("chronicle.md"); // a case may hold no such characters, but a file may
        Files.writeString(
                chronicle, Files.readString(chronicle) + "\n\nbell \u0007 and \u202Eesrever </p><img src=x>\n");

        String page = report(folder);

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "bell \uFFFD and \uFFFDesrever &lt;/p&gt;&lt;img src=x&gt;")
                .doesNotContain("<script>alert", "\u202e", "\u0007")
                .doesNotContainPattern("<[a-z0-9]+(\\s+[a-z-]+=\"[^\"]*\")*\\s+on");
        assertThat(Pattern.compile("<script\\b").matcher(page).results()).hasSize(1); // ours
    }

    @Test
    void aReportIsMadeWithTheResultsAndIsNoPartOfThem() throws IOException {
        String folder = place.resolve("out").toString();

        assertThat(palace("ensemble", "bank-run", "-n", "20", "--no-charts", "--report", "--out", folder))
                .isIn(0, 5, 6);

        assertThat(out.toString()).contains("  Report  " + place.resolve("out/report.html"));
        assertThat(place.resolve("out/report.html"))
                .content()
                .contains("In 20 histories", "Who led and who decided")
                .containsPattern("<p>The case expects 'share\\(coup\\) &gt; 0.2': (pass|fail|undecided)\\.</p>");
        assertThat(place.resolve("out/manifest.json")).content().doesNotContain("report.html");
        assertThat(palace("rerun", folder)).as(err.toString()).isZero();
    }

    @Test
    void aFolderWithoutResultsIsRefused() {
        assertThat(palace("report", place.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds no results").contains("Maybe a folder that");
    }

    @Test
    void aLinkInThePlaceOfAHalfWrittenReportLeadsNowhere() throws IOException {
        Path thesis = Files.writeString(place.resolve("thesis.txt"), "mine");
        Path folder = place.resolve("out");
        assertThat(palace("ensemble", "bank-run", "-n", "4", "--no-charts", "--quiet", "--out", folder.toString()))
                .isIn(0, 5, 6);
        Files.createSymbolicLink(folder.resolve(".report.html.part"), thesis);
        Files.createSymbolicLink(folder.resolve("report.html"), thesis);

        assertThat(palace("report", folder.toString(), "--quiet")).isZero();

        assertThat(thesis).hasContent("mine");
        assertThat(folder.resolve("report.html")).isRegularFile().content().contains("How to cite");
    }

    private String report(Path folder) throws IOException {
        Path file = place.resolve("report.html");
        assertThat(palace("report", folder.toString(), "--quiet", "--out", file.toString()))
                .as(err.toString())
                .isZero();
        return Files.readString(file);
    }

    private int palace(String... words) {
        return Palace.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
