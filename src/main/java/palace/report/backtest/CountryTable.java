package palace.report.backtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import palace.experiment.backtest.CountryRow;
import palace.experiment.facts.RegimeType;
import palace.report.table.CsvRows;

/** A table of country-years, as its file has it. */
public final class CountryTable {
    /** The columns that it must have. */
    public static final List<String> COLUMNS = List.of(
            "ccode", "year", "regime", "attempts", "tenure_yr_start", "months_since_attempt", "internal_conflict");

    private static final String CONTROL = "sectyapp_pers";
    private static final double NEVER = 9999;
    private static final double MONTHS = 12;

    private CountryTable() {}

    /**
     * Reads the rows, by country and within one by year; rows of one year keep their order.
     *
     * @throws palace.report.table.TableException if it cannot be read
     */
    public static List<CountryRow> read(Path file) {
        var rows = new ArrayList<CountryRow>();
        CsvRows.read(file, COLUMNS, row -> rows.add(row(row)));
        rows.sort(Comparator.comparingInt(CountryRow::country).thenComparingInt(CountryRow::year));
        return rows;
    }

    private static CountryRow row(CsvRows row) {
        double months = row.number("months_since_attempt");
        return new CountryRow(
                (int) row.whole("ccode"),
                (int) row.whole("year"),
                type(row.text("regime")),
                row.whole("attempts") > 0,
                row.number("tenure_yr_start"),
                months >= NEVER ? Double.POSITIVE_INFINITY : months / MONTHS,
                row.whole("internal_conflict") > 0,
                control(row));
    }

    private static RegimeType type(String text) {
        return Arrays.stream(RegimeType.values())
                .filter(type -> type != RegimeType.OTHER && type.code().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "regime must be party, personal, military or monarchy, but is '" + text + "'"));
    }

    private static @Nullable Boolean control(CsvRows row) {
        if (!row.columns().contains(CONTROL) || row.text(CONTROL).isBlank()) {
            return null;
        }
        return row.number(CONTROL) > 0;
    }
}
