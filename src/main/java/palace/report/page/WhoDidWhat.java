package palace.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import palace.report.table.CsvExcerpt;
import palace.report.table.Numbers;

/** Who led and who decided, from the table of persons: those who did so most often. */
final class WhoDidWhat {
    private static final String FILE = "persons.csv";
    private static final int ALL = 100_000;
    private static final int SHOWN = 12;
    /** Who came after somebody is told of in the whole table: few attempts were made while he was there. */
    private static final String LATER = "later";

    /** What shares are of. */
    private static final String OF = "attempts";

    private static final double OFTEN = 0.05;
    private static final List<String> DEEDS =
            List.of("led", "member", "joined", "aside", "rallied", "decided", "informed", "fell", "ruled_next");

    private final ResultsFolder folder;
    private final Html html;

    WhoDidWhat(ResultsFolder folder, Html html) {
        this.folder = folder;
        this.html = html;
    }

    boolean isKnown() {
        return folder.has(FILE);
    }

    void write() {
        CsvExcerpt persons = CsvExcerpt.read(folder.path().resolve(FILE), ALL);
        List<String> columns = new ArrayList<>();
        for (String column : List.of("cell", "name")) {
            if (persons.rows().stream()
                            .map(row -> persons.cell(row, column))
                            .distinct()
                            .count()
                    > 1) {
                columns.add(column);
            }
        }
        if (persons.place(OF) >= 0) {
            columns.add(OF);
        }
        DEEDS.stream().filter(deed -> persons.place(deed) >= 0).forEach(columns::add);
        List<List<String>> foremost = persons.rows().stream()
                .filter(row -> !persons.cell(row, "holders").equals(LATER))
                .sorted(Comparator.comparingDouble((List<String> row) -> -foremost(persons, row)))
                .limit(SHOWN)
                .map(row -> rounded(persons, row))
                .toList();
        var shown = new CsvExcerpt(persons.columns(), foremost, persons.all());
        sentence(shown, "led", "Attempts are led most often by ");
        sentence(shown, "decided", "They are decided most often by ");
        html.words(
                "p",
                "Those who led or decided most. Shares of the attempts made while they were there, of a cohort for each of"
                        + " its members; informed, fell and ruled next are shares of histories. Intervals, and those who"
                        + " came after them, are in the whole table below.");
        new PageTables(folder, html).rows("who led and who decided", shown, columns);
    }

    /** The name of who did something most often, with his share. */
    private void sentence(CsvExcerpt shown, String deed, String words) {
        shown.rows().stream()
                .max(Comparator.comparingDouble(row -> number(shown, row, deed)))
                .filter(row -> number(shown, row, deed) >= OFTEN)
                .ifPresent(row -> html.words(
                        "p",
                        "%s%s: %s of those made while he was there."
                                .formatted(
                                        words,
                                        shown.cell(row, "name"),
                                        Numbers.percent(number(shown, row, deed), 0) + "%")));
    }

    private static double foremost(CsvExcerpt persons, List<String> row) {
        return number(persons, row, "led") + number(persons, row, "decided");
    }

    private static List<String> rounded(CsvExcerpt persons, List<String> row) {
        var rounded = new ArrayList<>(row);
        for (String deed : DEEDS) {
            int place = persons.place(deed);
            if (place >= 0 && place < row.size() && !row.get(place).isEmpty()) {
                rounded.set(place, Numbers.fixed(number(persons, row, deed), 3));
            }
        }
        return rounded;
    }

    private static double number(CsvExcerpt table, List<String> row, String column) {
        try {
            return Double.parseDouble(table.cell(row, column));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
