package palace.report.sensitivity;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palace.experiment.Journal;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.report.sweep.SweepSummary;

/** Everything that a sensitivity analysis leaves in its folder: tables, summary, charts and manifest. */
public final class SensitivityReport {
    private static final String OWN_CHANCE =
            "Every point has a seed of its own, made from the root seed and named in each row of runs.csv, so that the dummy"
                    + " shows what chance does.";

    private final Sensitivity found;
    private final Journal journal;
    private final Provenance provenance;

    /**
     * @param journal the histories themselves
     * @param provenance where the results come from
     */
    public SensitivityReport(Sensitivity found, Journal journal, Provenance provenance) {
        this.found = found;
        this.journal = journal;
        this.provenance = provenance;
    }

    /**
     * Writes the folder.
     *
     * @param rerun what to type for one history of each point, but for its number
     * @param withCharts whether charts are wanted
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, List<String> rerun, boolean withCharts) {
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        var tables = new SensitivityTables(found);
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                new SensitivityCharts(found, provenance.version()).begin(board, folder);
                tables.writeTo(folder, journal, rerun);
                skipped = board.finish();
            }
        } else {
            tables.writeTo(folder, journal, rerun);
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::summary);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("points", (long) found.sweep().points().size());
        counts.put("replications", found.sweep().answers().fewest());
        counts.put("histories", found.sweep().results().histories());
        counts.put("histories_to_go", 0L);
        counts.put("failed", found.sweep().results().failed());
        new Manifest(provenance, counts, this::section).writeTo(folder, Instant.now());
        return skipped;
    }

    /** Writes the manifest of an analysis of which only a part is done here. */
    public static void writeUnfinished(OutputFolder folder, Provenance provenance, long done, long toGo) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("histories", done);
        counts.put("histories_to_go", toGo);
        new Manifest(provenance, counts).writeTo(folder, Instant.now());
    }

    private void section(JsonGenerator json) throws IOException {
        SweepSummary.writeDesign(json, found.sweep());
        json.writeStringField("method", found.method().code());
        json.writeStringField("chance", OWN_CHANCE);
    }

    /** Writes the summary; the stream stays open. */
    public void summary(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            SweepSummary.writeDesign(json, found.sweep());
            json.writeStringField("method", found.method().code());
            Json.seedField(json, found.sweep().results().experiment().seed());
            json.writeNumberField("points", found.sweep().points().size());
            json.writeNumberField("replications", found.sweep().answers().fewest());
            json.writeNumberField("histories", found.sweep().answers().histories());
            json.writeNumberField("failed", found.sweep().results().failed());
            json.writeStringField("response", found.sweep().response().name());
            json.writeStringField("index", found.ranking());
            json.writeArrayFieldStart("ranking");
            for (Sensitivity.Ranked one : found.ranked(found.sweep().primary())) {
                writeRanked(json, one);
            }
            json.writeEndArray();
            json.writeStringField("answer", SensitivityWords.answer(found));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRanked(JsonGenerator json, Sensitivity.Ranked one) throws IOException {
        json.writeStartObject();
        json.writeStringField("factor", found.factor(one.factor()));
        Json.numberField(json, "estimate", one.index().estimate());
        Json.numberField(json, "low", one.index().interval().low());
        Json.numberField(json, "high", one.index().interval().high());
        Json.numberField(json, "rank_first_probability", one.index().rankFirstProbability());
        Json.numberField(json, "above_dummy_probability", one.aboveNoise());
        json.writeEndObject();
    }
}
