package palace.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palace.report.table.CsvExcerpt;

/** The tables of a folder on a page: those that answer in full, of the others the beginning, folded away. */
final class PageTables {
    /** What is open when the page is, in this order. */
    private static final List<String> OPEN = List.of(
            "outcomes.csv",
            "differences.csv",
            "facts.csv",
            "ablation.csv",
            "pivots.csv",
            "indicators.csv",
            "track-record.csv",
            "responses.csv",
            "indices.csv",
            "effects.csv");

    private static final int MOST_ROWS = 200;
    private static final int MOST_OPEN = 60;
    private static final int MOST_LETTERS = 400;

    private final ResultsFolder folder;
    private final Html html;

    PageTables(ResultsFolder folder, Html html) {
        this.folder = folder;
        this.html = html;
    }

    void write() {
        List<String> files = new ArrayList<>(folder.files(".csv"));
        files.sort(Comparator.comparingInt(PageTables::place)); // stable: else by name
        for (String file : files) {
            CsvExcerpt table = CsvExcerpt.read(folder.path().resolve(file), MOST_ROWS);
            boolean open = OPEN.contains(file) && table.all() <= MOST_OPEN;
            String[] how = open ? new String[] {"open", "open"} : new String[0];
            html.element("details", () -> table(file, table), how);
        }
    }

    private static int place(String file) {
        int place = OPEN.indexOf(file);
        return place < 0 ? OPEN.size() : place;
    }

    private void table(String file, CsvExcerpt table) {
        html.words("summary", "%s · %s".formatted(file, rows(table)));
        html.words("p", folder.holds(file));
        rows(file, table, table.columns());
        html.element("details.columns", () -> {
            html.words("summary", "What the columns mean");
            html.element("dl", () -> {
                for (String column : table.columns()) {
                    html.words("dt", column);
                    html.words("dd", folder.meaning(file, column));
                }
            });
        });
    }

    private static String rows(CsvExcerpt table) {
        return table.all() > table.rows().size()
                ? "the first %d of %d rows; the file has all"
                        .formatted(table.rows().size(), table.all())
                : table.all() == 1 ? "1 row" : table.all() + " rows";
    }

    /** Columns of a table; it can be moved sideways where the page is narrow, by keyboard too. */
    void rows(String name, CsvExcerpt table, List<String> columns) {
        List<Integer> places = columns.stream().map(table::place).toList();
        html.element(
                "div.wide",
                () -> html.element("table", () -> {
                    html.element("thead", () -> html.element("tr", () -> places.forEach(place -> head(table, place))));
                    html.element("tbody", () -> {
                        for (List<String> row : table.rows()) {
                            html.element("tr", () -> places.forEach(place -> cell(table, row, place)));
                        }
                    });
                }),
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                "Table " + name);
    }

    private void head(CsvExcerpt table, int place) {
        String name = table.columns().get(place).replace('_', ' ');
        html.words(table.isNumeric(place) ? "th.n" : "th", name, "scope", "col");
    }

    private void cell(CsvExcerpt table, List<String> row, int place) {
        String text = place < row.size() ? row.get(place) : "";
        String shown = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text;
        html.words(table.isNumeric(place) ? "td.n" : "td", shown);
    }
}
