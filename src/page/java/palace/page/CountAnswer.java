package palace.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import palace.experiment.RunRecord;
import palace.model.OutcomeClass;
import palace.report.folder.Json;
import palace.simulation.history.Deed;
import palace.simulation.history.History;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** Many histories, a line each: the first columns of {@code runs.csv}, when it was decided, who led and who decided, how it stood. */
final class CountAnswer {
    private CountAnswer() {}

    /** The histories of an ensemble from one number to another, which does not belong to them. */
    static String of(OpenCase open, long seed, int from, int to) throws IOException {
        var rows = new StringBuilder();
        for (int replication = from; replication < to; replication++) {
            row(open.drawn().counted(seed, replication), rows);
        }
        return Answer.of(json -> json.writeStringField("rows", rows.toString()));
    }

    private static void row(History history, StringBuilder rows) {
        RunRecord run = RunRecord.of(0, history);
        rows.append(run.replication()).append(',').append(history.outcome().code());
        rows.append(',').append(run.weeks()).append(',').append(run.attempts());
        rows.append(',').append(run.plots()).append(',').append(run.betrayed());
        rows.append(',').append(run.premature()).append(',');
        rows.append(
                run.decisive() == null ? "" : Integer.toString(run.decisive().week()));
        rows.append(',')
                .append(run.decidedWeek() == null ? "" : run.decidedWeek().toString());
        rows.append(',').append(who(history, Deed.Kind.LED)).append(',');
        rows.append(who(history, Deed.Kind.DECIDED)).append(',');
        String between = "";
        for (Map.Entry<Integer, OutcomeClass> turn : run.standings().entrySet()) {
            rows.append(between).append(turn.getKey()).append(':');
            rows.append(turn.getValue().code());
            between = " ";
        }
        rows.append('\n');
    }

    /** Who did so at least once, by the numbers of their groups; a stroke marks those who came later. */
    static String who(History history, Deed.Kind kind) {
        var who = new StringBuilder();
        for (Deed deed : history.deeds()) {
            if (deed.count(kind) > 0) {
                who.append(who.length() == 0 ? "" : " ").append(deed.group()).append(deed.later() ? "'" : "");
            }
        }
        return who.toString();
    }

    /** The shares of so many, each with its interval, as {@code outcomes.csv} has them. */
    static String shares(int of, String[] counts) throws IOException {
        return Answer.of(json -> {
            json.writeArrayFieldStart("shares");
            for (String count : counts) {
                share(json, new Proportion(Long.parseLong(count), of));
            }
            json.writeEndArray();
        });
    }

    private static void share(JsonGenerator json, Proportion share) throws IOException {
        Interval interval = share.wilson(Confidence.NINETY_FIVE);
        json.writeStartArray();
        Json.number(json, share.share());
        Json.number(json, interval.low());
        Json.number(json, interval.high());
        json.writeEndArray();
    }
}
