package palace.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A table of an output folder, declared once: its file, what it holds and its columns.
 *
 * <p>It is written in UTF-8, quoted as RFC 4180 says, with one header line and lines that end with a line feed.
 *
 * @param file name of its file
 * @param holds what it holds, in plain English
 * @param columns its columns, in order
 * @param <R> what a row is made of
 */
public record Table<R>(String file, String holds, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * The rows of a table, one by one, so that a long table never stands in memory; {@code list::forEach} is one.
     *
     * @param <R> what a row is made of
     */
    @FunctionalInterface
    public interface Rows<R> {
        /** Hands over each row, in order. */
        void forEach(Consumer<R> reader);
    }

    /** The same table with more columns at its right. */
    public Table<R> with(List<Column<R>> more) {
        var all = new ArrayList<>(columns);
        all.addAll(more);
        return new Table<>(file, holds, all);
    }

    /** The columns with their meanings, in order. */
    public Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        columns.forEach(column -> meanings.put(column.name(), column.meaning()));
        return meanings;
    }

    /** Writes header and rows; the stream stays open. */
    public void write(OutputStream out, Rows<R> rows) throws IOException {
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.writeRecord(columns.stream().map(Column::name).toList());
        var cells = new ArrayList<String>(columns.size());
        rows.forEach(row -> {
            cells.clear();
            columns.forEach(column -> cells.add(column.cell().apply(row)));
            writer.writeRecord(cells);
        });
        writer.flush();
    }
}
