package palace.report.ensemble;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import palace.report.chart.ChartStyle;
import palace.report.chart.Figure;
import palace.report.chart.ShareRows;
import palace.report.prose.Plain;
import palace.report.table.Numbers;
import palace.simulation.history.Deed.Kind;

/** Who counts: how often people join, lead and decide. */
public final class PersonChart {
    /** The name of the chart. */
    public static final String NAME = "persons";

    /** What the bars are, for the caption. */
    public static final String BARS = "bars: with the challengers, of the attempts while in office, 95% intervals";

    private static final int MOST_ROWS = 14;

    private PersonChart() {}

    /** Whether there is anything to see. */
    public static boolean isEmpty(List<PersonCount> counts) {
        return shown(counts).isEmpty();
    }

    /** Those of one case, whoever stands with the challengers most often first. */
    static Figure of(List<PersonCount> counts, String caption) {
        List<PersonCount> shown = shown(counts);
        List<ShareRows.Row> rows = shown.stream()
                .limit(MOST_ROWS)
                .sorted(Comparator.comparingDouble(row -> -share(row, Kind.JOINED)))
                .map(row -> row(row, name(row), ChartStyle.CHALLENGERS))
                .toList();
        return new Figure(
                NAME,
                "how often people stand with the challengers, lead and decide, as shares of the attempts they saw.",
                ChartStyle.chart(finding(shown), caption, new ShareRows(rows)));
    }

    /** Those of A and of B, one below the other, both of one person close together. */
    public static Figure ofBoth(List<PersonCount> counts, String caption) {
        List<PersonCount> shown = shown(counts);
        var groups = new LinkedHashMap<String, List<ShareRows.Row>>();
        for (PersonCount count : shown) {
            if (groups.size() < MOST_ROWS / 2) {
                groups.put(count.id(), new ArrayList<>());
            }
        }
        for (int cell = 0; cell < 2; cell++) {
            for (PersonCount count : inCell(shown, cell)) {
                if (groups.containsKey(count.id())) {
                    groups.get(count.id())
                            .add(
                                    cell == 0
                                            ? row(count, name(count) + ", A", ChartStyle.CASE_A)
                                            : row(count, name(count) + ", B", ChartStyle.CASE_B));
                }
            }
        }
        return new Figure(
                NAME,
                "how often people stand with the challengers, lead and decide under A and under B.",
                ChartStyle.chart(
                        findingOfBoth(inCell(shown, 0), inCell(shown, 1)),
                        caption,
                        ShareRows.grouped(List.copyOf(groups.values()))));
    }

    /** Who held an office at the start and saw an attempt, those who decide and lead most first. */
    private static List<PersonCount> shown(List<PersonCount> counts) {
        return counts.stream()
                .filter(row -> !row.later() && row.count(Kind.ATTEMPTS) > 0)
                .sorted(Comparator.comparingDouble(
                        row -> -share(row, Kind.DECIDED) - share(row, Kind.LED) - 0.01 * share(row, Kind.JOINED)))
                .toList();
    }

    private static List<PersonCount> inCell(List<PersonCount> counts, int cell) {
        return counts.stream().filter(row -> row.cell() == cell).toList();
    }

    private static double share(PersonCount row, Kind kind) {
        return row.share(kind).value();
    }

    private static String name(PersonCount row) {
        return Plain.text(row.part().isEmpty() ? row.name() : row.name() + ", " + row.part());
    }

    private static ShareRows.Row row(PersonCount row, String name, Color color) {
        return new ShareRows.Row(
                name,
                share(row, Kind.JOINED),
                row.interval(Kind.JOINED).orElseThrow(),
                "led %s%% · decided %s%% · n = %d"
                        .formatted(percent(row, Kind.LED), percent(row, Kind.DECIDED), row.count(Kind.ATTEMPTS)),
                color);
    }

    private static String percent(PersonCount row, Kind kind) {
        return Numbers.percent(share(row, kind), 0);
    }

    private static String finding(List<PersonCount> shown) {
        PersonCount leads = most(shown, Kind.LED);
        PersonCount decides = most(shown, Kind.DECIDED);
        String led = "%s leads most often, %s%% of attempts".formatted(name(leads), percent(leads, Kind.LED));
        if (share(decides, Kind.DECIDED) == 0) {
            return led + "; nobody's choice decides any";
        }
        return decides.equals(leads)
                ? "%s, and decides most often, %s%%".formatted(led, percent(decides, Kind.DECIDED))
                : "%s; %s decides most often, %s%%".formatted(led, name(decides), percent(decides, Kind.DECIDED));
    }

    /** Who leads under A and under B, in a line. */
    private static String findingOfBoth(List<PersonCount> ofA, List<PersonCount> ofB) {
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return "%s; nobody moves under %s".formatted(finding(ofA.isEmpty() ? ofB : ofA), ofA.isEmpty() ? "A" : "B");
        }
        PersonCount a = most(ofA, Kind.LED);
        PersonCount b = most(ofB, Kind.LED);
        return a.id().equals(b.id())
                ? "%s leads most often: %s%% of attempts under A, %s%% under B"
                        .formatted(name(a), percent(a, Kind.LED), percent(b, Kind.LED))
                : "%s leads most often under A, %s%% of attempts; %s under B, %s%%"
                        .formatted(name(a), percent(a, Kind.LED), name(b), percent(b, Kind.LED));
    }

    private static PersonCount most(List<PersonCount> shown, Kind kind) {
        return shown.stream()
                .max(Comparator.comparingDouble(row -> share(row, kind)))
                .orElseThrow();
    }
}
