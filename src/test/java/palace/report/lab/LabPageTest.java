package palace.report.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import palace.scenario.Scenario;
import palace.scenario.file.ScenarioReader;

class LabPageTest {
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("scenarios/textbook/granovetter.yaml"));

    /** The page without an engine, which the build makes after the tests. */
    private static final LabFiles FILES = name -> name.startsWith("engine.")
            ? "an engine".getBytes(StandardCharsets.UTF_8)
            : LabFiles.shipped().bytes(name);

    private static LabPage page(String text) {
        return LabPage.of(FILES, List.of(new LabCase("g", "textbook", "g", text, SCENARIO, null)), "behaviour", "1");
    }

    @Test
    void theFolderHoldsEveryFileThatThePageAsksFor() {
        String index = text(page("").folder().get(LabPage.INDEX));

        Pattern.compile("(?:src|href)=\"([^\"#:]+)\"").matcher(index).results().forEach(found -> assertThat(
                        page("").folder())
                .containsKey(found.group(1)));
        assertThat(page("").folder()).containsKeys("worker.js", "worker-js.js", "engine.wasm", "cases.json");
    }

    @Test
    void thePageAllowsNoCodeFromTextAndNoOtherOrigin() {
        assertThat(text(page("").folder().get(LabPage.INDEX))).contains("content=\"" + LabPage.POLICY + "\"");
        assertThat(LabPage.POLICY)
                .contains("default-src 'none'")
                .doesNotContain("'unsafe-eval'", "'unsafe-inline'", "http");
        assertThat(policy(page("").oneFile()))
                .contains("default-src 'none'", "'sha256-")
                .doesNotContain("'self'", "'unsafe-eval'", "'unsafe-inline'", "http", "connect-src");
    }

    @Test
    void theOneFileAsksForNoOther() {
        assertThat(page("").oneFile()).doesNotContain("src=\"", "href=\"lab").contains("id=\"file:engine.wasm\"");
    }

    @Test
    void noTextOfACaseEndsTheBlockItStandsIn() {
        String hostile = "</script><script>alert(1)</script><!--";

        String page = page(hostile).oneFile();

        assertThat(page).doesNotContain("alert(1)</script>").contains("\\u003c/script>\\u003cscript>alert(1)");
        assertThat(Pattern.compile("<script[ >]").matcher(page).results())
                .hasSize(LabPage.SCRIPTS.size() + 4); // and blocks of data
    }

    @Test
    void aPartOfThePageThatWouldEndItsBlockIsRefused() {
        LabFiles broken =
                name -> name.equals("worker.js") ? "'</script>'".getBytes(StandardCharsets.UTF_8) : FILES.bytes(name);

        assertThatThrownBy(() -> LabPage.of(broken, List.of(), "", "1").oneFile())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("would end its own block");
    }

    @Test
    void theSameCasesGiveTheSameBytes() {
        assertThat(page("x").oneFile()).isEqualTo(page("x").oneFile());
        assertThat(page("x").folder().get("cases.json"))
                .isEqualTo(page("x").folder().get("cases.json"));
    }

    private static String policy(String page) {
        var found = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
