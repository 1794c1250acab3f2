package palace.report.track;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import palace.experiment.track.CaseScore;
import palace.experiment.track.Facet;
import palace.experiment.track.FacetAnswer.Forecaster;
import palace.experiment.track.TrackRecord;
import palace.experiment.track.Twins;
import palace.report.chart.DrawingBoard;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;
import palace.report.folder.SummaryFile;

/** Everything that a track record leaves in its folder. */
public final class TrackReport {
    private final TrackRecord track;
    private final Provenance provenance;

    public TrackReport(TrackRecord track, Provenance provenance) {
        this.track = track;
        this.provenance = provenance;
    }

    /**
     * Writes tables, summary, charts and manifest.
     *
     * @return charts that were left out, with the reason
     */
    public Map<String, String> writeTo(OutputFolder folder, boolean withCharts) {
        folder.write(TrackTables.CASES, track.cases()::forEach);
        folder.write(TrackTables.FORECASTS, TrackTables.said(track)::forEach);
        folder.write(TrackTables.SCORES, rows -> {
            for (Facet facet : Facet.values()) {
                track.means(facet).forEach(rows);
            }
        });
        folder.write(TrackTables.TWINS, track.twins()::forEach);
        folder.write(TrackTables.CALIBRATION, track.calibration().rows()::forEach);
        Map<String, String> skipped = new TreeMap<>(Map.of("all", "not wanted"));
        if (withCharts) {
            try (var board = new DrawingBoard()) {
                var charts = new TrackCharts(track, provenance.version());
                board.draw("track-record", charts::cases, folder);
                board.draw("track-calibration", charts::calibration, folder);
                skipped = board.finish();
            }
        }
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::json);
        long histories = track.cases().stream().mapToLong(CaseScore::histories).sum();
        new Manifest(provenance, Map.of("cases", (long) track.cases().size(), "histories", histories))
                .writeTo(folder, Instant.now());
        return skipped;
    }

    /** Writes all as one object; the stream stays open. */
    public void json(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("answer");
            for (String sentence : TrackAnswer.answer(track)) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("cases");
            for (CaseScore score : track.cases()) {
                write(json, score);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("scores");
            for (Facet facet : Facet.values()) {
                for (TrackRecord.Mean mean : track.means(facet)) {
                    write(json, mean);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("twins");
            for (Twins twins : track.twins()) {
                json.writeStartObject();
                json.writeStringField("event", twins.event().about().id());
                json.writeStringField("quiet", twins.quiet().about().id());
                Json.numberField(json, "event_moved", twins.moved().share());
                Json.numberField(json, "quiet_moved", twins.movedInQuiet().share());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, CaseScore score) throws IOException {
        json.writeStartObject();
        json.writeStringField("case", score.about().id());
        for (Facet facet : Facet.values()) {
            json.writeStringField(facet.code(), TrackTables.happened(score, facet));
            for (Forecaster forecaster : Forecaster.values()) {
                Json.numberField(
                        json, facet.code() + "_" + forecaster.code(), TrackTables.given(score, facet, forecaster));
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TrackRecord.Mean mean) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", mean.facet().code());
        json.writeStringField("forecaster", mean.forecaster().code());
        Json.numberField(json, "log_score", mean.logScore());
        Json.numberField(json, "brier", mean.brier());
        Json.numberField(json, "gain", mean.gain());
        Json.numberField(json, "gain_error", mean.spread().error());
        Json.numberField(json, "gain_low", TrackTables.low(mean.spread().interval()));
        Json.numberField(json, "gain_high", TrackTables.high(mean.spread().interval()));
        json.writeEndObject();
    }
}
