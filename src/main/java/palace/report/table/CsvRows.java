package palace.report.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of a table that is read back: the one boundary at which such files are checked. Whatever is wrong with one is
 * told with its place, and is never a fault of ours.
 */
public final class CsvRows {
    private static final int SHOWN = 40;

    private final Path file;
    private final NamedCsvRecord row;

    private CsvRows(Path file, NamedCsvRecord row) {
        this.file = file;
        this.row = row;
    }

    /**
     * Reads a table row by row.
     *
     * @param columns that it must have
     * @param reader takes each row
     * @throws TableException if it cannot be read
     */
    public static void read(Path file, List<String> columns, Consumer<CsvRows> reader) {
        if (!Files.isRegularFile(file)) {
            throw TableException.of(file, Files.exists(file) ? "is no file, but a folder or a pipe." : "is not there.");
        }
        long line = 1;
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : table) {
                line = row.getStartingLineNumber();
                check(file, columns, row);
                reader.accept(new CsvRows(file, row));
            }
        } catch (TableException told) {
            throw told;
        } catch (IOException | RuntimeException fault) {
            throw TableException.of(file, line, "cannot be read (" + fault.getMessage() + ").");
        }
    }

    private static void check(Path file, List<String> columns, NamedCsvRecord row) {
        for (String column : columns) {
            if (!row.getHeader().contains(column)) {
                boolean semicolons = row.getHeader().toString().contains(";");
                throw TableException.of(
                        file,
                        1,
                        "has no column '%s'%s."
                                .formatted(column, semicolons ? "; its columns are separated by semicolons" : ""));
            }
        }
        if (row.getFieldCount() != row.getHeader().size()) {
            throw TableException.of(
                    file,
                    row.getStartingLineNumber(),
                    "has %d columns here, but %d in its first line."
                            .formatted(row.getFieldCount(), row.getHeader().size()));
        }
    }

    /** The columns of the table. */
    public List<String> columns() {
        return row.getHeader();
    }

    /** What stands in a column. */
    public String text(String column) {
        return row.getField(column);
    }

    /** A finite number. */
    public double number(String column) {
        return parsed(column)
                .orElseThrow(() -> TableException.of(file, row.getStartingLineNumber(), wrong(column, "a number")));
    }

    /** A whole number. */
    public long whole(String column) {
        String text = text(column);
        if (!text.matches("-?[0-9]{1,18}")) {
            throw TableException.of(file, row.getStartingLineNumber(), wrong(column, "a whole number"));
        }
        return Long.parseLong(text);
    }

    private Optional<Double> parsed(String column) {
        try {
            double number = Double.parseDouble(text(column));
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String wrong(String column, String wanted) {
        String text = text(column);
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        return "%s must be %s, but is '%s'.".formatted(column, wanted, shown);
    }
}
