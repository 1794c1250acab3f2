package palace.report.ensemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import palace.experiment.CellCounts;
import palace.experiment.Expectation;
import palace.experiment.Results;
import palace.model.OutcomeClass;
import palace.report.folder.Json;
import palace.report.folder.SummaryFile;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** {@code summary.json} of an ensemble: one object, the same bytes however often it was interrupted. */
public final class EnsembleSummary {
    private final Subject subject;
    private final Results results;
    private final CellCounts counts;
    private final List<String> files;
    private final Map<String, String> skipped;

    EnsembleSummary(Subject subject, Results results, List<String> files, Map<String, String> skipped) {
        this.subject = subject;
        this.results = results;
        this.counts = results.cells().get(0);
        this.files = files;
        this.skipped = skipped;
    }

    /** Writes the object; the stream stays open. */
    public void writeTo(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            writeScenario(json);
            Json.seedField(json, results.experiment().seed());
            json.writeStringField("shard", results.experiment().shard().toString());
            json.writeNumberField("histories", counts.histories());
            json.writeNumberField("failed", counts.failed());
            json.writeStringField("ending", results.ending().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("looks", results.looks());
            Json.numberField(json, "level", Confidence.NINETY_FIVE.level());
            json.writeStringField("interval", "wilson");
            writeShares(json);
            writeMeans(json);
            writeExpectations(json);
            json.writeStringField(
                    "answer",
                    EnsembleWords.answer(
                            counts,
                            subject.start(),
                            results.experiment().cells().get(0).weeks()));
            json.writeArrayFieldStart("files");
            for (String file : files) {
                json.writeString(file);
            }
            json.writeEndArray();
            SummaryFile.skipped(json, skipped);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeScenario(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("scenario");
        json.writeStringField("id", subject.id());
        json.writeStringField("title", subject.title());
        json.writeStringField("start", subject.start().toString());
        json.writeNumberField("weeks", results.experiment().cells().get(0).weeks());
        if (subject.isWorld()) {
            json.writeArrayFieldStart("parts");
            for (Subject.Part part : subject.parts()) {
                json.writeString(part.name());
            }
            json.writeEndArray();
        } else {
            json.writeNumberField("elites", subject.parts().get(0).elites());
        }
        json.writeEndObject();
    }

    private void writeShares(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("shares");
        for (Map.Entry<String, Proportion> share : counts.shares().entrySet()) {
            json.writeObjectFieldStart(share.getKey());
            json.writeNumberField("count", share.getValue().successes());
            Json.numberField(json, "share", share.getValue().share());
            Interval interval = share.getValue().wilson(Confidence.NINETY_FIVE);
            Json.numberField(json, "low", interval.low());
            Json.numberField(json, "high", interval.high());
            writeMedian(json, share.getKey());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeMedian(JsonGenerator json, String name) throws IOException {
        for (OutcomeClass outcome : EnsembleTables.fates()) {
            OptionalInt week = counts.median(outcome);
            if (outcome.code().equals(name) && week.isPresent()) {
                json.writeNumberField("median_week", week.getAsInt());
            }
        }
    }

    private void writeMeans(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("means");
        double histories = (double) counts.histories();
        Json.numberField(json, "attempts", counts.attempts() / histories);
        Json.numberField(json, "plots", counts.plots() / histories);
        Json.numberField(json, "betrayed", counts.betrayed() / histories);
        json.writeEndObject();
    }

    private void writeExpectations(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("expectations");
        for (String text : subject.expect()) {
            Expectation expectation = Expectation.parse(text);
            json.writeStartObject();
            json.writeStringField("expect", text);
            json.writeStringField("verdict", expectation.verdict(counts).name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
