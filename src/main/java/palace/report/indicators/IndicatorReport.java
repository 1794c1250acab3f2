package palace.report.indicators;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import palace.experiment.indicators.Indicator;
import palace.experiment.indicators.IndicatorSheet;
import palace.experiment.indicators.Indicators;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.statistics.ClusteredAuc;

/** Everything that the question what to watch leaves in its folder. */
public final class IndicatorReport {
    private final IndicatorSheet sheet;
    private final String title;
    private final Provenance provenance;

    /**
     * @param title of the case
     */
    public IndicatorReport(IndicatorSheet sheet, String title, Provenance provenance) {
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
        folder.write(IndicatorTable.TABLE, sheet.indicators()::forEach);
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                String made =
                        "seed %d · Palace %s".formatted(provenance.question().seed(), provenance.version());
                new IndicatorCharts(sheet, title, made).draw(board, folder);
                skipped = board.finish();
            }
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::json);
        new Manifest(provenance, Map.of("histories", (long) sheet.histories(), "attempts", sheet.attempts()))
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
            json.writeNumberField("looks", sheet.looks());
            json.writeArrayFieldStart("answer");
            for (String sentence : IndicatorWords.answer(sheet)) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("indicators");
            for (Indicator indicator : sheet.indicators()) {
                write(json, indicator);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Indicator indicator) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", indicator.name());
        json.writeBooleanField("outside", indicator.observable().outside());
        json.writeBooleanField("foretells", indicator.foretells());
        json.writeBooleanField("leads", indicator.leads());
        ClusteredAuc area = indicator.area();
        if (area != null) {
            Json.numberField(json, "auc_" + Indicators.HORIZONS.get(indicator.longest()), area.area());
        }
        Indicator.Alarms alarms = indicator.alarms();
        if (alarms != null) {
            Json.numberField(json, "lead_weeks", alarms.lead());
        }
        json.writeEndObject();
    }
}
