package palace.report.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import palace.model.Party;
import palace.report.folder.OutputFolder;
import palace.report.prose.OfficeHolders;
import palace.report.table.CsvTable;
import palace.simulation.Entry;
import palace.simulation.History;
import palace.simulation.Series;
import palace.simulation.SeriesTable;

/** The tables of one history: {@code timeseries.csv} and {@code events.csv}. */
final class HistoryTables {
    static final String TIMESERIES = "timeseries.csv";
    static final String EVENTS = "events.csv";
    static final List<String> EVENT_COLUMNS =
            List.of("sequence", "week", "hour", "date", "kind", "actor", "target", "mechanism", "detail");

    private final OfficeHolders holders;
    private final History history;

    HistoryTables(OfficeHolders holders, History history) {
        this.holders = holders;
        this.history = history;
    }

    /** The columns of {@code timeseries.csv}. */
    static List<String> timeseriesColumns() {
        var columns = new ArrayList<>(List.of("week", "date"));
        for (Series series : Series.values()) {
            columns.add(series.column());
        }
        return columns;
    }

    void writeTo(OutputFolder folder) {
        folder.write(TIMESERIES, HistoryDictionary.of(TIMESERIES), this::timeseries);
        folder.write(EVENTS, HistoryDictionary.of(EVENTS), this::events);
    }

    private void timeseries(OutputStream out) throws IOException {
        var table = new CsvTable(out, timeseriesColumns());
        SeriesTable series = history.series();
        for (int week = 0; week < series.weeks(); week++) {
            table.number(week).code(holders.cast().date(week).toString());
            for (Series column : Series.values()) {
                table.number(series.value(column, week));
            }
            table.end();
        }
        table.finish();
    }

    private void events(OutputStream out) throws IOException {
        var table = new CsvTable(out, EVENT_COLUMNS);
        for (Entry entry : history.entries()) {
            table.number(entry.sequence()).number(entry.week());
            hour(table, entry);
            table.code(holders.cast().date(entry.week(), entry.hour()).toString())
                    .code(entry.event().kind());
            person(table, entry.event().actor(), entry.sequence());
            person(table, entry.event().target(), entry.sequence());
            table.code(entry.event().mechanism()).code(detail(entry)).end();
        }
        table.finish();
    }

    private static void hour(CsvTable table, Entry entry) {
        if (entry.hour() == Entry.NO_HOUR) {
            table.empty();
        } else {
            table.number(entry.hour());
        }
    }

    private String detail(Entry entry) {
        return Detail.of(
                entry.event(),
                party -> party == Party.NOBODY
                        ? ""
                        : holders.person(party, entry.sequence()).name());
    }

    private void person(CsvTable table, int party, int sequence) {
        if (party == Party.NOBODY) {
            table.empty();
        } else {
            table.text(holders.person(party, sequence).name());
        }
    }
}
