package palace.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import palace.experiment.RunRecord;
import palace.model.Party;
import palace.model.Regime;
import palace.report.chronicle.Conclusion;
import palace.report.chronicle.Headline;
import palace.report.chronicle.Why;
import palace.report.folder.Json;
import palace.report.history.HistoryTexts;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Words;
import palace.simulation.CaseModel;
import palace.simulation.history.AttemptHour;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Deed;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** One history: what happened, in sentences and moves, and the files that the command line would write. */
final class HistoryAnswer {
    private final OfficeHolders holders;
    private final History history;

    private HistoryAnswer(OfficeHolders holders, History history) {
        this.holders = holders;
        this.history = history;
    }

    static String of(OpenCase open, long seed, int replication) throws IOException {
        CaseModel run = open.run(replication);
        History history = run.recorded(seed, Math.max(0, replication));
        Regime start = open.start(run, seed, replication);
        return new HistoryAnswer(OfficeHolders.of(open.cast(run, start), history), history).text();
    }

    private String text() throws IOException {
        HistoryTexts texts = HistoryTexts.of(holders, history);
        return Answer.of(json -> {
            json.writeStringField("outcome", history.outcome().code());
            json.writeStringField("words", history.outcome().words());
            json.writeNumberField("weeks", history.weeks());
            decision(json);
            conclusion(json);
            entries(json);
            attempts(json);
            json.writeStringField("timeseries", texts.timeseries());
            json.writeStringField("events", texts.events());
            json.writeStringField("chronicle", texts.chronicle());
        });
    }

    /** When it was decided, if it was, and by whom: as an ensemble counts it. */
    private void decision(JsonGenerator json) throws IOException {
        Integer week = RunRecord.of(0, history).decidedWeek();
        if (week != null) {
            json.writeNumberField("decided_week", week);
        }
        json.writeStringField("decided", CountAnswer.who(history, Deed.Kind.DECIDED));
    }

    private void conclusion(JsonGenerator json) throws IOException {
        Narrator voice = Narrator.inPlainText(holders);
        json.writeArrayFieldStart("headlines");
        for (Headline headline : Conclusion.headlines(holders, history, voice)) {
            json.writeArray(new String[] {headline.date().toString(), headline.text()}, 0, 2);
        }
        json.writeEndArray();
        List<String> facts = Why.facts(holders, history, voice);
        json.writeFieldName("facts");
        json.writeArray(facts.toArray(new String[0]), 0, facts.size());
    }

    private void entries(JsonGenerator json) throws IOException {
        Narrator voice = Narrator.inPlainText(holders);
        json.writeArrayFieldStart("entries");
        for (Entry entry : history.entries()) {
            json.writeStartObject();
            json.writeNumberField("week", entry.week());
            json.writeNumberField("hour", entry.hour());
            json.writeStringField("kind", entry.event().kind());
            json.writeNumberField("actor", entry.event().actor());
            json.writeNumberField("target", entry.event().target());
            json.writeStringField("text", Words.sentence(voice.tellInItsWeek(entry)));
            json.writeArrayFieldStart("moves");
            var moves = new Moves();
            entry.event().moves(moves);
            for (Moves.Move move : moves.all()) {
                json.writeStartArray();
                json.writeString(move.word());
                json.writeNumber(move.who());
                json.writeString(move.side());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void attempts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("attempts");
        for (AttemptTrace attempt : history.attempts()) {
            int sequence = holders.sequence(attempt);
            json.writeStartObject();
            json.writeNumberField("week", attempt.week());
            json.writeStringField(
                    "head", holders.person(attempt.head(), sequence).shortName());
            json.writeStringField(
                    "target",
                    attempt.target() == Party.NOBODY
                            ? ""
                            : holders.person(attempt.target(), sequence).shortName());
            json.writeStringField("words", attempt.outcome().words());
            json.writeArrayFieldStart("hours");
            for (AttemptHour hour : attempt.hours()) {
                json.writeStartArray();
                json.writeNumber(hour.hour());
                for (double share :
                        List.of(hour.joined(), hour.aside(), hour.rallied(), hour.undecided(), hour.needed())) {
                    Json.number(json, share);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
