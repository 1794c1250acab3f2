package palace.report.ablation;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import palace.experiment.ablation.AblationSheet;
import palace.experiment.ablation.Finding;
import palace.experiment.ablation.TrialVerdict;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.report.table.Table;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/** Everything that the model against its own claims leaves in its folder. */
public final class AblationReport {
    private static final Table<Finding> TABLE = new Table<>(
            "ablation.csv",
            "One row a trial: what is measured with a mechanism at work and without it, and what the claim says of it.",
            List.of(
                    code("claim", "The claim, as in docs/claims.md.", Finding::claim),
                    code("words", "What is claimed, in short.", Finding::words),
                    code("cases", "Where; several take turns.", Finding::cases),
                    code("common", "What is changed in the case on both sides, as options.", Finding::common),
                    code("with", "What is changed where the mechanism works, as options.", Finding::on),
                    code(
                            "without",
                            "What is changed where it does not, as options; empty where the same histories are looked at in two ways.",
                            Finding::off),
                    code("shown", "What is measured.", Finding::shown),
                    code(
                            "compared_with",
                            "What it is compared with in the histories without; another name, or a number, where it is not the same.",
                            Finding::otherwise),
                    code("claimed", "more, or less: what the claim says.", row -> row.rises() ? "more" : "less"),
                    number(
                            "value_with",
                            "The value with it; empty where there was nothing to measure.",
                            row -> row.compared().first()),
                    number("value_without", "The value without it.", row -> row.compared()
                            .second()),
                    number("difference", "Their difference.", row -> row.compared()
                            .difference()),
                    number("low", "Lower end of its 95% interval, paired by history.", row -> end(row, true)),
                    number("high", "Upper end of it.", row -> end(row, false)),
                    number(
                            "standard_errors",
                            "The difference in standard errors, above 0 on the side that the claim names; empty where too few"
                                    + " histories tell.",
                            row -> row.compared().isKnown() ? row.clarity() : Double.NaN),
                    count("pairs", "Pairs of histories.", row -> row.compared().units()),
                    code("verdict", "confirmed, reversed or undecided: where the interval lies.", row -> row.verdict()
                            .code())));

    private final AblationSheet sheet;
    private final Provenance provenance;

    public AblationReport(AblationSheet sheet, Provenance provenance) {
        this.sheet = sheet;
        this.provenance = provenance;
    }

    /**
     * Writes table, summary, charts and manifest.
     *
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, boolean withCharts) {
        folder.write(TABLE, sheet.findings()::forEach);
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                String made =
                        "seed %d · Palace %s".formatted(provenance.question().seed(), provenance.version());
                new AblationCharts(sheet, made).draw(board, folder);
                skipped = board.finish();
            }
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::json);
        new Manifest(provenance, Map.of("trials", (long) sheet.findings().size())).writeTo(folder, Instant.now());
        return skipped;
    }

    /** Writes all as one object; the stream stays open. */
    public void json(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            for (TrialVerdict verdict : TrialVerdict.values()) {
                json.writeNumberField(verdict.code(), sheet.count(verdict));
            }
            json.writeObjectFieldStart("claims");
            for (Map.Entry<String, TrialVerdict> claim : sheet.claims().entrySet()) {
                json.writeStringField(claim.getKey(), claim.getValue().code());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("trials");
            for (Finding finding : sheet.findings()) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim", finding.claim());
        json.writeStringField("shown", finding.shown());
        json.writeStringField("claimed", finding.rises() ? "more" : "less");
        Json.numberField(json, "difference", finding.compared().difference());
        Json.numberField(json, "low", end(finding, true));
        Json.numberField(json, "high", end(finding, false));
        json.writeStringField("verdict", finding.verdict().code());
        json.writeEndObject();
    }

    static @Nullable Interval interval(Finding finding) {
        return finding.compared().isKnown() ? finding.compared().interval(Confidence.NINETY_FIVE) : null;
    }

    private static double end(Finding finding, boolean low) {
        Interval interval = interval(finding);
        return interval == null ? Double.NaN : low ? interval.low() : interval.high();
    }
}
