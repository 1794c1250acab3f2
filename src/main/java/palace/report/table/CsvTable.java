package palace.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table in a file: UTF-8, quoted as RFC 4180 says, one header line, lines ended by a line feed. */
public final class CsvTable {
    private final CsvWriter writer;
    private final int columns;
    private final List<String> row;

    /** Begins a table with its header. The stream stays open. */
    public CsvTable(OutputStream out, List<String> header) {
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        columns = header.size();
        row = new ArrayList<>(columns);
        writer.writeRecord(header);
    }

    /** Adds a number; NaN is an empty cell. */
    public CsvTable number(double value) {
        row.add(Numbers.text(value));
        return this;
    }

    /** Adds a whole number of any size. */
    public CsvTable count(long value) {
        row.add(Long.toString(value));
        return this;
    }

    /** Adds an empty cell: not applicable. */
    public CsvTable empty() {
        row.add("");
        return this;
    }

    /** Adds text of our own, such as a date or a code. */
    public CsvTable code(String text) {
        row.add(text);
        return this;
    }

    /**
     * Adds text of a scenario's author. A text that a spreadsheet would run as a formula gets an apostrophe in front.
     */
    public CsvTable text(String text) {
        row.add(startsFormula(text) ? "'" + text : text);
        return this;
    }

    /** Ends the row. */
    public void end() {
        if (row.size() != columns) {
            throw new IllegalStateException("a row must have %d cells, but had %d".formatted(columns, row.size()));
        }
        writer.writeRecord(row);
        row.clear();
    }

    /** Hands every row to the stream. */
    public void finish() throws IOException {
        writer.flush();
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
