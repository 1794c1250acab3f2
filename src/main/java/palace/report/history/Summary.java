package palace.report.history;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import palace.model.Party;
import palace.report.chronicle.Conclusion;
import palace.report.chronicle.Headline;
import palace.report.chronicle.Why;
import palace.report.folder.Json;
import palace.report.folder.Manifest;
import palace.report.folder.OutputFolder;
import palace.report.folder.SummaryFile;
import palace.report.prose.Cast;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.History;

/** {@code summary.json}: one history in one object. */
public final class Summary {
    private final OfficeHolders holders;
    private final Cast cast;
    private final History history;
    private final List<String> files;
    private final Map<String, String> skipped;

    Summary(OfficeHolders holders, History history, List<String> files, Map<String, String> skipped) {
        this.holders = holders;
        this.cast = holders.cast();
        this.history = history;
        this.files = files;
        this.skipped = skipped;
    }

    void writeTo(OutputFolder folder) {
        folder.write(SummaryFile.NAME, SummaryFile.MEANING, this::writeTo);
    }

    /** Writes the object; the stream stays open. */
    public void writeTo(OutputStream out) {
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            writeScenario(json);
            Json.seedField(json, history.seed());
            json.writeNumberField("replication", history.replication());
            json.writeStringField("outcome", history.outcome().code());
            json.writeNumberField("weeks", history.weeks());
            json.writeStringField("start", cast.start().toString());
            json.writeStringField("end", cast.date(history.weeks()).toString());
            writeAttempts(json);
            writeCounts(json);
            writeWords(json);
            writeFiles(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeScenario(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("scenario");
        json.writeStringField("id", cast.id());
        json.writeStringField("title", cast.title());
        json.writeStringField("place", cast.place());
        json.writeStringField("leader", cast.leader().name());
        json.writeNumberField("elites", cast.elites().size());
        json.writeEndObject();
    }

    private void writeAttempts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("attempts");
        for (AttemptTrace attempt : history.attempts()) {
            int sequence = holders.sequence(attempt);
            json.writeStartObject();
            json.writeNumberField("week", attempt.week());
            json.writeStringField("date", cast.date(attempt.week()).toString());
            json.writeStringField(
                    "head", holders.person(attempt.head(), sequence).name());
            json.writeStringField(
                    "target",
                    attempt.target() == Party.LEADER
                            ? "leader"
                            : holders.person(attempt.target(), sequence).name());
            json.writeStringField("arena", attempt.arena().code());
            json.writeStringField("outcome", attempt.outcome().code());
            json.writeNumberField("members", attempt.members());
            json.writeBooleanField("premature", attempt.premature());
            json.writeBooleanField("leader_away", attempt.leaderAway());
            json.writeNumberField("hours", attempt.duration());
            Json.numberField(json, "joined_share", attempt.joinedShare());
            Json.numberField(json, "aside_share", attempt.asideShare());
            Json.numberField(json, "rallied_share", attempt.ralliedShare());
            json.writeStringField("failure", attempt.failure());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeCounts(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("plots", history.plots());
        json.writeNumberField("betrayed", history.betrayed());
        json.writeNumberField("attacks", history.attacks());
        json.writeNumberField("attempts", history.attempts().size());
        json.writeNumberField("events", history.entries().size());
        json.writeEndObject();
    }

    private void writeWords(JsonGenerator json) throws IOException {
        Narrator voice = Narrator.inPlainText(holders);
        json.writeArrayFieldStart("headlines");
        for (Headline headline : Conclusion.headlines(holders, history, voice)) {
            json.writeString(headline.date() + " " + headline.text());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("decisive");
        for (String fact : Why.facts(holders, history, voice)) {
            json.writeString(fact);
        }
        json.writeEndArray();
    }

    private void writeFiles(JsonGenerator json) throws IOException {
        var all = new TreeSet<>(files);
        all.add(SummaryFile.NAME);
        all.add(Manifest.FILE);
        json.writeArrayFieldStart("files");
        for (String file : all) {
            json.writeString(file);
        }
        json.writeEndArray();
        SummaryFile.skipped(json, skipped);
    }
}
