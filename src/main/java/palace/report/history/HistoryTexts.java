package palace.report.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import palace.report.chronicle.Chronicle;
import palace.report.prose.OfficeHolders;
import palace.report.table.Table;
import palace.simulation.history.History;

/**
 * What the files of a history say, where there is no folder to write them to.
 *
 * @param timeseries {@code timeseries.csv}
 * @param events {@code events.csv}
 * @param chronicle {@code chronicle.md}
 */
public record HistoryTexts(String timeseries, String events, String chronicle) {

    /** The texts of a history. */
    public static HistoryTexts of(OfficeHolders holders, History history) {
        var tables = new HistoryTables(holders, history);
        return new HistoryTexts(
                text(
                        tables.timeseries(),
                        reader -> IntStream.range(0, history.series().weeks()).forEach(reader::accept)),
                text(tables.events(), history.entries()::forEach),
                Chronicle.of(holders, history));
    }

    private static <R> String text(Table<R> table, Table.Rows<R> rows) {
        var bytes = new ByteArrayOutputStream();
        try {
            table.write(bytes, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no faults
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
