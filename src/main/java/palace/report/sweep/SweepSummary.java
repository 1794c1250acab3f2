package palace.report.sweep;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import palace.experiment.Answer;
import palace.experiment.Extremes;
import palace.experiment.design.Factor;
import palace.experiment.design.FactorEffect;
import palace.experiment.design.Kind;
import palace.experiment.design.Level;
import palace.report.folder.Json;
import palace.statistics.Interval;

/** {@code summary.json} of a sweep: one object, the same bytes however often it was interrupted. */
public final class SweepSummary {
    private final Sweep sweep;
    private final List<String> files;

    SweepSummary(Sweep sweep, List<String> files) {
        this.sweep = sweep;
        this.files = files;
    }

    /** Writes the object; the stream stays open. */
    public void writeTo(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            writeDesign(json, sweep);
            Json.seedField(json, sweep.results().experiment().seed());
            json.writeStringField("shard", sweep.results().experiment().shard().toString());
            json.writeNumberField("cells", sweep.points().size());
            json.writeNumberField("replications", sweep.answers().fewest());
            json.writeNumberField("histories", sweep.answers().histories());
            json.writeNumberField("failed", sweep.results().failed());
            json.writeStringField("ending", sweep.results().ending().name().toLowerCase(Locale.ROOT));
            json.writeStringField("response", sweep.response().name());
            writeExtremes(json);
            writeEffects(json);
            writePoints(json);
            json.writeStringField("answer", SweepWords.answer(sweep));
            json.writeArrayFieldStart("files");
            for (String file : files) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the field {@code design}: what was asked. */
    public static void writeDesign(JsonGenerator json, Sweep sweep) throws IOException {
        json.writeObjectFieldStart("design");
        json.writeStringField("id", sweep.design().about().id());
        json.writeStringField("title", sweep.design().about().title());
        if (!sweep.design().about().question().isEmpty()) {
            json.writeStringField("question", sweep.design().about().question().strip());
        }
        json.writeStringField(
                "scenario", sweep.cells().get(0).scenario().about().id());
        Kind kind = sweep.design().kind();
        json.writeStringField(
                "kind", kind == null ? "" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeArrayFieldStart("factors");
        for (Factor factor : sweep.design().factors()) {
            json.writeStartObject();
            json.writeStringField("name", factor.column());
            json.writeStringField("label", factor.label());
            if (!factor.unit().isEmpty()) {
                json.writeStringField("unit", factor.unit());
            }
            json.writeArrayFieldStart("moves");
            for (String moved : factor.touched()) {
                json.writeString(moved);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeExtremes(JsonGenerator json) throws IOException {
        Extremes ends = sweep.extremes();
        if (ends == null) {
            json.writeNullField("extremes");
            return;
        }
        json.writeObjectFieldStart("extremes");
        json.writeNumberField("least_cell", ends.least());
        json.writeNumberField("most_cell", ends.most());
        Json.numberField(json, "difference", ends.difference());
        writeInterval(json, ends.interval());
        json.writeNumberField("pairs_of_cells", ends.pairs());
        json.writeBooleanField("beyond_noise", ends.isReal());
        json.writeEndObject();
    }

    private void writeEffects(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("effects");
        for (FactorEffect effect : sweep.effects()) {
            json.writeStartObject();
            json.writeStringField("factor", effect.factor().column());
            json.writeStringField("from", effect.from());
            json.writeStringField("to", effect.to());
            Json.numberField(json, "change", effect.change());
            writeInterval(json, effect.interval());
            json.writeBooleanField("beyond_noise", effect.told());
            json.writeStringField("method", effect.method().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeInterval(JsonGenerator json, Interval interval) throws IOException {
        Json.numberField(json, "low", interval.low());
        Json.numberField(json, "high", interval.high());
    }

    private void writePoints(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("points");
        for (int cell = 0; cell < sweep.points().size(); cell++) {
            json.writeStartObject();
            json.writeNumberField("cell", cell);
            json.writeStringField("label", sweep.points().get(cell).label());
            json.writeObjectFieldStart("factors");
            for (int i = 0; i < sweep.design().factors().size(); i++) {
                Level level = sweep.points().get(cell).levels().get(i);
                json.writeStringField(sweep.design().factors().get(i).column(), level.text());
            }
            json.writeEndObject();
            json.writeNumberField("runs", sweep.answers().runs(cell));
            json.writeNumberField("failed", sweep.answers().failed(cell));
            json.writeObjectFieldStart("responses");
            for (int response = 0; response < sweep.answers().responses().size(); response++) {
                Answer answer = sweep.answers().answer(cell, response);
                Json.numberField(json, answer.response().name(), answer.value());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
