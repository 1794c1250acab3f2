package palace.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table of an output folder, declared once: its file, what it holds and its columns.
 *
 * <p>It is written in UTF-8, quoted as RFC 4180 says, with one header line and lines that end with a line feed. Texts of
 * a scenario's author are always quoted.
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

    /** What there is to know of a column. */
    public record Heading(String name, String meaning, ColumnKind kind) {}

    /** The headings of the columns, in order. */
    public List<Heading> headings() {
        return columns.stream()
                .map(column -> new Heading(column.name(), column.meaning(), column.kind()))
                .toList();
    }

    /** The names of the columns, in order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Writes header and rows; the stream stays open. */
    public void write(OutputStream out, Rows<R> rows) throws IOException {
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(quotes())
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.writeRecord(names());
        var cells = new ArrayList<String>(columns.size());
        rows.forEach(row -> {
            cells.clear();
            columns.forEach(column -> cells.add(column.cell().apply(row)));
            writer.writeRecord(cells);
        });
        writer.flush();
    }

    private QuoteStrategy quotes() {
        return new QuoteStrategy() {
            @Override
            public boolean quoteValue(int line, int field, String value) {
                return line > 1 && columns.get(field).kind() == ColumnKind.TEXT;
            }
        };
    }
}
