package palace.report.facts;

import static palace.report.table.Column.code;
import static palace.report.table.Column.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import palace.experiment.facts.FactLine;
import palace.experiment.facts.FactSheet;
import palace.experiment.facts.Measured;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.statistics.Interval;

/** Everything that the model beside the data leaves in its folder. */
public final class FactsReport {
    private static final Table<Measured> TABLE = new Table<>(
            "facts.csv",
            "One row a figure: what published data say, what the model gives, and where it should lie.",
            List.of(
                    code("fact", "The fact that it belongs to.", row -> row.line()
                            .fact()),
                    code("key", "Its name.", row -> row.line().key()),
                    code("words", "What it is.", row -> row.line().words()),
                    number(
                            "data",
                            "What data say; empty where they say nothing comparable.",
                            row -> or(row.line().data())),
                    low("data_low", "Lower end of the data's 95% interval.", row -> row.line()
                            .interval()),
                    high("data_high", "Upper end of the data's 95% interval.", row -> row.line()
                            .interval()),
                    number(
                            "model",
                            "What the model gives; empty where its histories say nothing, INF or -INF where it is more or"
                                    + " less than all that they show, such as years until half have left where fewer do.",
                            Measured::value),
                    low(
                            "model_low",
                            "Lower end of its 95% interval, by a bootstrap over histories; of a share of none or all Wilson's"
                                    + " for as many as it is a share of, of a rate of nothing from 0 to the exact Poisson limit"
                                    + " (3.7 events), both as if events did not come in bunches; of a ratio with nothing above or"
                                    + " below made of the intervals of both. -INF where it is open, INF where the number is more"
                                    + " than all that the histories show.",
                            Measured::interval),
                    high("model_high", "Upper end of it; INF where it is open.", Measured::interval),
                    low("band_low", "Lower end of the band; empty where it is only reported.", row -> row.line()
                            .band()),
                    high("band_high", "Upper end of the band; empty where there is no upper end.", row -> row.line()
                            .band()),
                    code(
                            "verdict",
                            "in, out, unknown (the histories say nothing), or empty without a band.",
                            row -> row.verdict().code())));

    private final FactSheet sheet;
    private final Provenance provenance;

    public FactsReport(FactSheet sheet, Provenance provenance) {
        this.sheet = sheet;
        this.provenance = provenance;
    }

    /**
     * Writes table, summary, charts and manifest.
     *
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, boolean withCharts) {
        folder.write(TABLE, sheet.lines()::forEach);
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                var charts = new FactCharts(sheet, provenance.version());
                board.draw("facts-attempts", charts::attempts, folder);
                board.draw("facts-leaders", charts::leaders, folder);
                skipped = board.finish();
            }
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::json);
        new Manifest(provenance, Map.of("histories", (long) sheet.histories())).writeTo(folder, Instant.now());
        return skipped;
    }

    /** Writes all as one object; the stream stays open. */
    public void json(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeNumberField("histories", sheet.histories());
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, Measured.Verdict> fact : sheet.facts().entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue().code());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("lines");
            for (Measured measured : sheet.lines()) {
                write(json, measured);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Measured measured) throws IOException {
        FactLine line = measured.line();
        json.writeStartObject();
        json.writeStringField("fact", line.fact());
        json.writeStringField("key", line.key());
        json.writeStringField("words", line.words());
        Json.numberField(json, "data", or(line.data()));
        interval(json, "data", line.interval());
        Json.numberField(json, "model", measured.value());
        interval(json, "model", measured.interval());
        interval(json, "band", line.band());
        json.writeStringField("verdict", measured.verdict().code());
        json.writeEndObject();
    }

    private static void interval(JsonGenerator json, String name, @Nullable Interval interval) throws IOException {
        Json.numberField(json, name + "_low", low(interval));
        Json.numberField(json, name + "_high", high(interval));
    }

    private static Column<Measured> low(String name, String meaning, Function<Measured, @Nullable Interval> interval) {
        return number(name, meaning, row -> low(interval.apply(row)));
    }

    private static Column<Measured> high(String name, String meaning, Function<Measured, @Nullable Interval> interval) {
        return number(name, meaning, row -> high(interval.apply(row)));
    }

    private static double low(@Nullable Interval interval) {
        return interval == null ? Double.NaN : interval.low();
    }

    /** No band ends at the largest number: it is open there. */
    private static double high(@Nullable Interval interval) {
        return interval == null || interval.high() == Double.MAX_VALUE ? Double.NaN : interval.high();
    }

    private static double or(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
