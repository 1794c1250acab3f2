package palace.report.pivots;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import palace.experiment.pivots.Pivot;
import palace.experiment.pivots.PivotSheet;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.MeanEstimate;
import palace.statistics.PairedDifference;

/** Everything that the question whose choice decides leaves in its folder. */
public final class PivotReport {
    private final PivotSheet sheet;
    private final String title;
    private final Provenance provenance;

    /**
     * @param title of the case
     */
    public PivotReport(PivotSheet sheet, String title, Provenance provenance) {
        this.sheet = sheet;
        this.title = title;
        this.provenance = provenance;
    }

    /**
     * Writes table, summary, charts and manifest.
     *
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, boolean withCharts) {
        folder.write(PivotRow.TABLE, PivotRow.of(sheet)::forEach);
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                String made =
                        "seed %d · Palace %s".formatted(provenance.question().seed(), provenance.version());
                new PivotCharts(sheet, title, made).draw(board, folder);
                skipped = board.finish();
            }
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::json);
        new Manifest(provenance, Map.of("histories", (long) sheet.histories(), "attempts", (long) sheet.attempts()))
                .writeTo(folder, Instant.now());
        return skipped;
    }

    /** Writes all as one object; the stream stays open. */
    public void json(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("title", title);
            json.writeNumberField("histories", sheet.histories());
            json.writeNumberField("attempts", sheet.attempts());
            json.writeNumberField("succeeded", sheet.succeeded());
            json.writeArrayFieldStart("answer");
            for (String sentence : PivotWords.answer(sheet)) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("players");
            for (PivotRow row : PivotRow.of(sheet)) {
                write(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, PivotRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("player", row.id());
        json.writeStringField("name", row.name());
        json.writeStringField("kind", row.kind());
        json.writeNumberField("attempts", row.swing().pairs());
        PairedDifference swing = row.swing().difference();
        if (swing != null) {
            json.writeObjectFieldStart("swing");
            estimate(json, swing.difference(), swing.interval(Confidence.NINETY_FIVE));
        }
        Pivot pivot = row.pivot();
        @Nullable MeanEstimate value = pivot == null ? null : pivot.shapley();
        if (value != null) {
            json.writeObjectFieldStart("shapley");
            estimate(json, value.mean(), value.interval(Confidence.NINETY_FIVE));
        }
        json.writeEndObject();
    }

    private static void estimate(JsonGenerator json, double value, Interval interval) throws IOException {
        Json.numberField(json, "estimate", value);
        Json.numberField(json, "low", interval.low());
        Json.numberField(json, "high", interval.high());
        json.writeEndObject();
    }
}
