package palace.report.sweep;

import static palace.report.table.Column.code;
import static palace.report.table.Column.flag;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.report.table.Table;
import palace.statistics.Interval;

/** What a comparison of two sweeps leaves in its folder. */
public final class SweepComparisonReport {
    private static final Table<SweepComparison.Row> MOVED = new Table<>(
            "moved.csv",
            "One row a cell and response that both sweeps have: how much it differs, and whether beyond noise.",
            List.of(
                    text("cell", "The cell in words.", row -> row.cell().label()),
                    code("response", "Name of what is measured.", SweepComparison.Row::response),
                    number("estimate_a", "Estimate under A.", row -> row.difference()
                            .a()),
                    number("estimate_b", "Estimate under B.", row -> row.difference()
                            .b()),
                    number("difference", "Estimate under B less estimate under A.", row -> row.difference()
                            .difference()),
                    number(
                            "low",
                            "Lower end of its 95% interval, as of independent samples (Zou and Donner 2008).",
                            row -> row.difference().interval().low()),
                    number("high", "Upper end of its interval.", row -> row.difference()
                            .interval()
                            .high()),
                    number("p", "How often two samples of equal truth differ as much.", row -> row.difference()
                            .pValue()),
                    number(
                            "p_corrected",
                            "The same, corrected by Holm for the number of comparisons in this table.",
                            SweepComparison.Row::corrected),
                    flag("moved", "Whether the corrected one is below 0.05.", SweepComparison.Row::moved)));

    private final SweepComparison comparison;
    private final Provenance provenance;

    /**
     * @param provenance where the results come from
     */
    public SweepComparisonReport(SweepComparison comparison, Provenance provenance) {
        this.comparison = comparison;
        this.provenance = provenance;
    }

    /** Writes the folder. */
    public void writeTo(OutputFolder folder) {
        folder.write(MOVED, comparison.rows()::forEach);
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::summary);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("comparisons", (long) comparison.rows().size());
        counts.put("moved", (long) comparison.moved().size());
        new Manifest(provenance, counts).writeTo(folder, Instant.now());
    }

    /** Writes the summary; the stream stays open. */
    public void summary(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("inputs");
            for (String line : comparison.inputs()) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeNumberField("comparisons", comparison.rows().size());
            json.writeStringField("correction", "holm");
            Json.numberField(json, "family_error", SweepComparison.FAMILY_ERROR);
            json.writeArrayFieldStart("moved");
            for (SweepComparison.Row row : comparison.moved()) {
                Interval interval = row.difference().interval();
                json.writeStartObject();
                json.writeStringField("cell", row.cell().label());
                json.writeStringField("response", row.response());
                Json.numberField(json, "estimate_a", row.difference().a());
                Json.numberField(json, "estimate_b", row.difference().b());
                Json.numberField(json, "difference", row.difference().difference());
                Json.numberField(json, "low", interval.low());
                Json.numberField(json, "high", interval.high());
                Json.numberField(json, "p_corrected", row.corrected());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("answer", comparison.answer());
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
