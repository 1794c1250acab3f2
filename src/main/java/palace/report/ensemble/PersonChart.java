package palace.report.ensemble;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final int MOST_ROWS = 14;
    private static final double WORTH_A_TITLE = 0.05;

    private PersonChart() {}

    /** Whether there is anything to see. */
    public static boolean isEmpty(List<PersonCount> counts) {
        return shown(counts, 0).isEmpty();
    }

    /** Those of one case. */
    static Figure of(List<PersonCount> counts, String caption) {
        List<PersonCount> shown = shown(counts, 0);
        var rows = new ArrayList<ShareRows.Row>();
        byBar(shown, MOST_ROWS).forEach(row -> rows.add(row(row, name(row), ChartStyle.CHALLENGERS)));
        return new Figure(
                NAME,
                "how often people stand with the challengers, lead and decide, as shares of the attempts they saw.",
                ChartStyle.chart(finding(shown), caption, new ShareRows(rows)));
    }

    /** Those of A and of B, one below the other. */
    public static Figure ofBoth(List<PersonCount> counts, String caption) {
        List<PersonCount> ofA = shown(counts, 0);
        List<PersonCount> ofB = shown(counts, 1);
        var rows = new ArrayList<ShareRows.Row>();
        for (PersonCount a : byBar(ofA, MOST_ROWS / 2)) {
            rows.add(row(a, name(a) + ", A", ChartStyle.CASE_A));
            ofB.stream()
                    .filter(b -> b.id().equals(a.id()))
                    .forEach(b -> rows.add(row(b, name(b) + ", B", ChartStyle.CASE_B)));
        }
        return new Figure(
                NAME,
                "how often people stand with the challengers, lead and decide under A and under B.",
                ChartStyle.chart(
                        "A: %s. B: %s".formatted(finding(ofA), ofB.isEmpty() ? "no attempts" : finding(ofB)),
                        caption,
                        new ShareRows(rows)));
    }

    /** Who held an office at the start and saw an attempt, those who decide and lead most first. */
    private static List<PersonCount> shown(List<PersonCount> counts, int cell) {
        return counts.stream()
                .filter(row -> row.cell() == cell && !row.later() && row.count(Kind.ATTEMPTS) > 0)
                .sorted(Comparator.comparingDouble(
                        row -> -share(row, Kind.DECIDED) - share(row, Kind.LED) - 0.01 * share(row, Kind.JOINED)))
                .toList();
    }

    /** The first so many, the longest bar first. */
    private static List<PersonCount> byBar(List<PersonCount> shown, int most) {
        return shown.stream()
                .limit(most)
                .sorted(Comparator.comparingDouble(row -> -share(row, Kind.JOINED)))
                .toList();
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
        if (share(decides, Kind.DECIDED) < WORTH_A_TITLE) {
            return led + ", and nobody decides many";
        }
        return decides.equals(leads)
                ? "%s, and decides most often, %s%%".formatted(led, percent(decides, Kind.DECIDED))
                : "%s; %s decides most often, %s%%".formatted(led, name(decides), percent(decides, Kind.DECIDED));
    }

    private static PersonCount most(List<PersonCount> shown, Kind kind) {
        return shown.stream()
                .max(Comparator.comparingDouble(row -> share(row, kind)))
                .orElseThrow();
    }
}
