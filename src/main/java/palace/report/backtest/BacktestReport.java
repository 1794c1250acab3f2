package palace.report.backtest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import palace.experiment.backtest.Backtest;
import palace.experiment.backtest.Contender;
import palace.experiment.backtest.Scored;
import palace.experiment.backtest.Split;
import palace.experiment.backtest.War;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;

/** Everything that a backtest leaves in its folder. */
public final class BacktestReport {
    private final Backtest backtest;
    private final List<Integer> countries;
    private final Provenance provenance;

    /**
     * @param countries of which a chart is wanted
     */
    public BacktestReport(Backtest backtest, List<Integer> countries, Provenance provenance) {
        this.backtest = backtest;
        this.countries = List.copyOf(countries);
        this.provenance = provenance;
    }

    /**
     * Writes tables, summary, charts and manifest.
     *
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, boolean withCharts) {
        folder.write(BacktestTables.SCORES, backtest.scores()::forEach);
        folder.write(BacktestTables.forecasts(), BacktestTables.lines(backtest)::forEach);
        folder.write(BacktestTables.HAZARDS, Groups.hazards(backtest)::forEach);
        folder.write(BacktestTables.CALIBRATION, rows -> {
            for (Contender contender : Contender.values()) {
                Groups.tenths(backtest, War.Told.SAME_YEAR, Split.BY_COUNTRY, contender)
                        .forEach(rows);
            }
        });
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                draw(board, folder);
                skipped = board.finish();
            }
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::json);
        new Manifest(provenance, Map.of("histories", (long) backtest.histories(), "country_years", (long)
                        backtest.rows().size()))
                .writeTo(folder, Instant.now());
        return skipped;
    }

    private void draw(DrawingBoard board, OutputFolder folder) {
        var charts = new BacktestCharts(backtest, provenance.version());
        board.draw("backtest-calibration", charts::calibration, folder);
        board.draw("backtest-separation", charts::separation, folder);
        board.draw("backtest-recency", charts::recency, folder);
        board.draw("backtest-tenure", charts::tenure, folder);
        if (backtest.has(Split.FORWARD)) {
            board.draw("backtest-gain", charts::gain, folder);
        } else {
            board.leaveOut("backtest-gain", "the table ends too early for forecasts from earlier years");
        }
        countries.forEach(code -> board.draw("backtest-country-" + code, () -> charts.country(code), folder));
    }

    /** Writes all as one object; the stream stays open. */
    public void json(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeNumberField("histories", backtest.histories());
            json.writeNumberField("country_years", backtest.rows().size());
            json.writeArrayFieldStart("scores");
            for (Scored scored : backtest.scores()) {
                write(json, scored);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Scored scored) throws IOException {
        json.writeStartObject();
        json.writeStringField("conflict", scored.told().code());
        json.writeStringField("split", scored.split().code());
        json.writeStringField("contender", scored.contender().code());
        json.writeNumberField("fitted", scored.contender().fitted());
        Json.numberField(json, "log_loss", scored.scores().logLoss());
        Json.numberField(json, "brier", scored.scores().brier());
        Json.numberField(json, "auc", scored.auc());
        Json.numberField(json, "auc_low", BacktestTables.low(scored.aucInterval()));
        Json.numberField(json, "auc_high", BacktestTables.high(scored.aucInterval()));
        Json.numberField(json, "auc_pr", scored.precision());
        Json.numberField(json, "skill", scored.skill());
        Json.numberField(json, "behind", scored.behind());
        Json.numberField(json, "behind_low", BacktestTables.low(scored.behindInterval()));
        Json.numberField(json, "behind_high", BacktestTables.high(scored.behindInterval()));
        json.writeEndObject();
    }
}
