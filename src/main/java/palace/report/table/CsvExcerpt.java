package palace.report.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The beginning of a table of any kind, to be shown.
 *
 * @param columns its header
 * @param rows its first rows
 * @param all how many rows it has
 */
public record CsvExcerpt(List<String> columns, List<List<String>> rows, long all) {
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?|inf)");

    public CsvExcerpt {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param most rows that are kept
     * @throws TableException if it is none
     */
    public static CsvExcerpt read(Path file, int most) {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        long all = -1;
        try (CsvReader<CsvRecord> table =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            for (CsvRecord row : table) {
                if (++all == 0) {
                    columns = row.getFields();
                } else if (all <= most) {
                    rows.add(row.getFields());
                }
            }
            return new CsvExcerpt(columns, rows, Math.max(0, all));
        } catch (IOException | RuntimeException fault) {
            throw TableException.of(file, "cannot be read (" + fault.getMessage() + ").");
        }
    }

    /** The place of a column; -1 where there is none. */
    public int place(String column) {
        return columns.indexOf(column);
    }

    /** What stands in a column of a row; empty where there is no such column. */
    public String cell(List<String> row, String column) {
        int place = place(column);
        return place < 0 || place >= row.size() ? "" : row.get(place);
    }

    /** Whether a column holds numbers and nothing else. */
    public boolean isNumeric(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches());
    }
}
