package palace.report.history;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.date;
import static palace.report.table.Column.id;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;
import static palace.report.table.Column.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import palace.model.Party;
import palace.report.folder.OutputFolder;
import palace.report.prose.OfficeHolders;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/** The tables of one history: {@code timeseries.csv} and {@code events.csv}. */
final class HistoryTables {
    private final OfficeHolders holders;
    private final History history;

    HistoryTables(OfficeHolders holders, History history) {
        this.holders = holders;
        this.history = history;
    }

    void writeTo(OutputFolder folder) {
        folder.write(timeseries(), reader -> IntStream.range(0, history.series().weeks())
                .forEach(reader::accept));
        folder.write(events(), history.entries()::forEach);
    }

    Table<Integer> timeseries() {
        var columns = new ArrayList<Column<Integer>>();
        columns.add(count("week", "Weeks since the start, from 0.", Integer::intValue));
        columns.add(date("date", "First day of the week, ISO 8601.", week -> holders.cast()
                .date(week)));
        for (Series series : Series.values()) {
            ToDoubleFunction<Integer> value = week -> history.series().value(series, week);
            columns.add(
                    series.isWhole()
                            ? whole(series.column(), series.meaning(), value)
                            : number(series.column(), series.meaning(), value));
        }
        return new Table<>(
                "timeseries.csv", "One row a week: the state of the regime at the end of that week.", columns);
    }

    Table<Entry> events() {
        return new Table<>(
                "events.csv",
                "One row an event, in the order in which they happened, with the numbers behind each decision.",
                List.of(
                        count("sequence", "Position in the history, from 1.", Entry::sequence),
                        count("week", "Weeks since the start, from 0.", Entry::week),
                        whole("hour", "Hours since the attempt began; empty outside an attempt.", HistoryTables::hour),
                        date(
                                "date",
                                "Day of the event, ISO 8601; outside an attempt that of the case's timeline, else the first of its week.",
                                holders.cast()::date),
                        code("kind", "What happened, as one word.", entry -> entry.event()
                                .kind()),
                        text(
                                "actor",
                                "Who acted; empty when nobody did.",
                                entry -> name(entry, entry.event().actor())),
                        text(
                                "target",
                                "Whom it concerned; empty when nobody.",
                                entry -> name(entry, entry.event().target())),
                        code(
                                "mechanism",
                                "The rule of the model that caused it; Timeline for what the scenario dated.",
                                entry -> entry.event().mechanism()),
                        code(
                                "detail",
                                "JSON object with the numbers behind the decision: stakes, threshold, perceived share,"
                                        + " probability, draw.",
                                entry -> Detail.of(entry.event(), party -> name(entry, party))),
                        id(
                                "actor_id",
                                "Id of who acted: of his office, where he is a successor in it, and of the office that"
                                        + " a later leader rose from; leader for who ruled at the start.",
                                entry -> idOf(entry, entry.event().actor())),
                        id(
                                "target_id",
                                "Id of whom it concerned, in the same way.",
                                entry -> idOf(entry, entry.event().target()))));
    }

    private static double hour(Entry entry) {
        return entry.hour() == Entry.NO_HOUR ? Double.NaN : entry.hour();
    }

    private String idOf(Entry entry, int party) {
        return party == Party.NOBODY
                ? ""
                : holders.person(party, entry.sequence()).id();
    }

    private String name(Entry entry, int party) {
        return party == Party.NOBODY
                ? ""
                : holders.person(party, entry.sequence()).name();
    }
}
