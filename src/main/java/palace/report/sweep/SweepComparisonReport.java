package palace.report.sweep;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.Meaning;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.report.table.CsvTable;
import palace.statistics.Interval;

/** What a comparison of two sweeps leaves in its folder. */
public final class SweepComparisonReport {
    static final String TABLE = "moved.csv";
    static final List<String> COLUMNS = List.of(
            "cell", "response", "estimate_a", "estimate_b", "difference", "low", "high", "p", "p_corrected", "moved");

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
        folder.write(
                TABLE,
                new Meaning(
                        "One row a cell and response that both sweeps have: how much it differs, and whether beyond noise.",
                        columns()),
                this::table);
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::summary);
        var counts = new LinkedHashMap<String, Long>();
        counts.put("comparisons", (long) comparison.rows().size());
        counts.put("moved", (long) comparison.moved().size());
        new Manifest(provenance, counts).writeTo(folder, Instant.now());
    }

    private void table(OutputStream out) throws IOException {
        var table = new CsvTable(out, COLUMNS);
        for (SweepComparison.Row row : comparison.rows()) {
            Interval interval = row.difference().interval();
            table.text(row.cell().label())
                    .code(row.response())
                    .number(row.difference().a())
                    .number(row.difference().b())
                    .number(row.difference().difference())
                    .number(interval.low())
                    .number(interval.high())
                    .number(row.difference().pValue())
                    .number(row.corrected())
                    .code(Boolean.toString(row.moved()))
                    .end();
        }
        table.finish();
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

    /** The columns of the table with their meanings. */
    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("cell", "The cell in words.");
        columns.put("response", "Name of what is measured.");
        columns.put("estimate_a", "Estimate under A.");
        columns.put("estimate_b", "Estimate under B.");
        columns.put("difference", "Estimate under B less estimate under A.");
        columns.put("low", "Lower end of its 95% interval, as of independent samples (Zou and Donner 2008).");
        columns.put("high", "Upper end of its interval.");
        columns.put("p", "How often two samples of equal truth differ as much.");
        columns.put("p_corrected", "The same, corrected by Holm for the number of comparisons in this table.");
        columns.put("moved", "Whether the corrected one is below 0.05.");
        return columns;
    }
}
