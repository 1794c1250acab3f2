package palace.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palace.report.Sample;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;

class SummaryTest {
    @TempDir
    private Path place;

    @Test
    void theSummaryHoldsTheEndTheAttemptsAndTheReasons() throws IOException {
        OutputFolder folder = OutputFolder.open(place, Sample.question(), false);
        new Summary(
                        Sample.holders(Sample.coup()),
                        Sample.coup(),
                        List.of("events.csv"),
                        Map.of("attempt", "no attempt was made"))
                .writeTo(folder);

        String json = Files.readString(place.resolve("summary.json"));
        assertThat(json)
                .contains("\"outcome\" : \"coup\"")
                .contains("\"end\" : \"1964-10-19\"")
                .contains("\"head\" : \"Leonid Brezhnev\"")
                .contains("\"target\" : \"leader\"")
                .contains("\"joined_share\" : 0.86")
                .contains("\"attacks\" : 41")
                .contains("\"files\" : [ \"events.csv\", \"manifest.json\", \"summary.json\" ]")
                .contains("\"attempt\" : \"no attempt was made\"")
                .contains("Semichastny joined on 21 September");
        assertIsJson(json);
    }

    @Test
    void theManifestDescribesEveryFileAndColumn() throws IOException {
        OutputFolder folder = OutputFolder.open(place, Sample.question(), false);
        new HistoryTables(Sample.holders(Sample.coup()), Sample.coup()).writeTo(folder);
        new Manifest(Sample.provenance(), Map.of("histories", 1L))
                .writeTo(folder, Instant.parse("2026-01-01T00:00:01.5Z"));

        String json = Files.readString(place.resolve("manifest.json"));
        assertThat(json)
                .contains("\"command_line\" : \"./palace run khrushchev-1964.yaml\"")
                .contains("\"commit\" : \"c67b8c7\"")
                .contains("\"scenario_hash\" : \"5c3a\"")
                .contains("\"seed\" : 1")
                .contains("\"duration_seconds\" : 1.5")
                .contains("\"histories\" : 1");
        for (String table : List.of("timeseries.csv", "events.csv")) {
            for (String column : Files.readAllLines(place.resolve(table)).get(0).split(",")) {
                assertThat(json).contains("\"" + column + "\" : \"");
            }
        }
        assertThat(json)
                .doesNotContain("A file of this folder")
                .contains("\"read_as_text\" : \"actor, target, actor_id, target_id: text, ");
        assertIsJson(json);
    }

    @Test
    void theTypeOfEachColumnStandsInADataPackage() throws IOException {
        OutputFolder folder = OutputFolder.open(place, Sample.question(), false);
        new HistoryTables(Sample.holders(Sample.coup()), Sample.coup()).writeTo(folder);
        new Manifest(Sample.provenance(), Map.of()).writeTo(folder, Instant.parse("2026-01-01T00:00:01.5Z"));

        String json = Files.readString(place.resolve("datapackage.json"));
        assertThat(json)
                .contains("\"profile\" : \"tabular-data-package\"")
                .containsSubsequence("events.csv", "\"hour\"", "\"integer\"", "\"date\"", "\"date\"", "timeseries.csv")
                .containsSubsequence("\"mystique\"", "\"number\"", "\"active_plots\"", "\"integer\"");
        assertIsJson(json);
        assertThat(Files.readString(place.resolve("manifest.json"))).contains("\"datapackage.json\"");
    }

    @Test
    void aFolderWithoutATableHasNoDataPackage() {
        OutputFolder folder = OutputFolder.open(place, Sample.question(), false);
        new Manifest(Sample.provenance(), Map.of()).writeTo(folder, Instant.parse("2026-01-01T00:00:01.5Z"));

        assertThat(place.resolve("datapackage.json")).doesNotExist();
    }

    private static void assertIsJson(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            parser.skipChildren();
            assertThat(parser.nextToken()).isNull();
        }
    }
}
