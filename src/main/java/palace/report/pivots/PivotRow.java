package palace.report.pivots;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import palace.experiment.pivots.Circumstance;
import palace.experiment.pivots.Pivot;
import palace.experiment.pivots.PivotSheet;
import palace.experiment.pivots.Switched;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.MeanEstimate;
import palace.statistics.PairedDifference;
import palace.statistics.Proportion;

/**
 * A row of {@code pivots.csv}: a player or a circumstance.
 *
 * @param corrected p-value of the swing, with all players in mind; NaN for a circumstance, and for who never had a choice
 * @param pivot null for a circumstance
 */
record PivotRow(
        String id,
        String name,
        String kind,
        Switched swing,
        double corrected,
        @Nullable Pivot pivot) {
    static final Table<PivotRow> TABLE = new Table<>(
            "pivots.csv",
            "One row a person, cohort, organisation or circumstance: whether first attempts succeed, by what he chooses.",
            columns());

    static List<PivotRow> of(PivotSheet sheet) {
        var rows = new ArrayList<PivotRow>();
        double[] corrected = sheet.corrected();
        for (int i = 0; i < corrected.length; i++) {
            Pivot pivot = sheet.pivots().get(i);
            rows.add(new PivotRow(
                    pivot.player().id(),
                    pivot.player().name(),
                    pivot.player().kind().code(),
                    pivot.swing(),
                    pivot.swing().difference() == null ? Double.NaN : corrected[i],
                    pivot));
        }
        for (Circumstance circumstance : sheet.circumstances()) {
            rows.add(new PivotRow(
                    circumstance.id(), circumstance.name(), "circumstance", circumstance.compared(), Double.NaN, null));
        }
        return rows;
    }

    private static List<Column<PivotRow>> columns() {
        var columns = new ArrayList<Column<PivotRow>>(List.of(
                Column.id("player", "Id of the person, cohort, organisation or circumstance.", PivotRow::id),
                text("name", "What it is called.", PivotRow::name),
                code(
                        "kind",
                        "person, cohort (all of it), organisation (all who are in it), guard (all who command troops that shield the leader), or circumstance.",
                        PivotRow::kind),
                count(
                        "attempts",
                        "First attempts in which he had a choice: he neither led them nor was their target. Of a circumstance: attempts or histories compared.",
                        row -> row.swing().pairs()),
                number(
                        "succeeded",
                        "Share of these that succeed when everybody chooses for himself.",
                        row -> share(row, Pivot::joins, false)),
                number(
                        "if_joins",
                        "Share that succeeds if he joins the challengers.",
                        row -> share(row, Pivot::joins, true)),
                number("if_aside", "Share that succeeds if he stands aside.", row -> share(row, Pivot::aside, true)),
                number(
                        "if_rallies",
                        "Share that succeeds if he rallies to the leader's side.",
                        row -> share(row, Pivot::rallies, true))));
        difference(columns, "join_effect", "if_joins less succeeded", row -> choice(row, Pivot::joins));
        difference(columns, "aside_effect", "if_aside less succeeded", row -> choice(row, Pivot::aside));
        difference(columns, "rally_effect", "if_rallies less succeeded", row -> choice(row, Pivot::rallies));
        difference(
                columns,
                "swing",
                "if_joins less if_rallies; of a circumstance the share that succeeds with it less that without it",
                row -> row.swing().difference());
        columns.add(number(
                "turned",
                "Share of attempts that end otherwise if he joins than if he rallies; of a circumstance with it than without.",
                row -> or(row.swing().turned(), Proportion::share)));
        columns.add(number(
                "shapley",
                "What he adds to success, over all first attempts, on average over all orders in which the foremost could go over from rallying to joining; empty for others.",
                row -> or(value(row), MeanEstimate::mean)));
        columns.add(end("shapley", true, row -> interval(value(row))));
        columns.add(end("shapley", false, row -> interval(value(row))));
        columns.add(number(
                "swing_p",
                "How often a swing as large would come by chance if nothing hung on anybody (McNemar), corrected by Holm for the"
                        + " number of players; empty for circumstances.",
                PivotRow::corrected));
        return columns;
    }

    private static void difference(
            List<Column<PivotRow>> columns,
            String name,
            String meaning,
            Function<PivotRow, @Nullable PairedDifference> difference) {
        columns.add(number(
                name,
                "Difference of shares, paired by history: " + meaning + ".",
                row -> or(difference.apply(row), PairedDifference::difference)));
        Function<PivotRow, @Nullable Interval> interval = row -> interval(difference.apply(row));
        columns.add(end(name, true, interval));
        columns.add(end(name, false, interval));
    }

    private static Column<PivotRow> end(String name, boolean low, Function<PivotRow, @Nullable Interval> interval) {
        return number(
                name + (low ? "_low" : "_high"),
                "%s end of its 95%% interval.".formatted(low ? "Lower" : "Upper"),
                row -> or(interval.apply(row), low ? Interval::low : Interval::high));
    }

    private static @Nullable Interval interval(@Nullable PairedDifference difference) {
        return difference == null ? null : difference.interval(Confidence.NINETY_FIVE);
    }

    private static @Nullable Interval interval(@Nullable MeanEstimate value) {
        return value == null ? null : value.interval(Confidence.NINETY_FIVE);
    }

    private static @Nullable MeanEstimate value(PivotRow row) {
        Pivot pivot = row.pivot();
        return pivot == null ? null : pivot.shapley();
    }

    private static @Nullable PairedDifference choice(PivotRow row, Function<Pivot, Switched> choice) {
        Pivot pivot = row.pivot();
        return pivot == null ? null : choice.apply(pivot).difference();
    }

    private static double share(PivotRow row, Function<Pivot, Switched> choice, boolean first) {
        return or(choice(row, choice), difference -> (first ? difference.shareOfA() : difference.shareOfB()).share());
    }

    private static <T> double or(@Nullable T value, ToDoubleFunction<T> number) {
        return value == null ? Double.NaN : number.applyAsDouble(value);
    }
}
