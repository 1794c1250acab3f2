package palace.report.ensemble;

import static palace.report.table.Column.count;
import static palace.report.table.Column.exact;
import static palace.report.table.Column.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import palace.experiment.RunRecord;
import palace.mechanism.Calendar;
import palace.report.folder.OutputFolder;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.LifeTable;

/** The life table of leaders: how many are left after each year in office, and how the others went. */
final class TenureTable {
    /** A part of a year: far above what adding up loses, and far below anything that is told. */
    private static final double FINEST = 1e12;

    private static final Table<Line> TABLE = table();

    /** A year in office, in a cell. */
    private record Line(int cell, LifeTable.Row row) {}

    private final Map<Integer, LifeTable> cells = new TreeMap<>();

    /** Counts the spells of a history. */
    void add(RunRecord run) {
        for (Spell spell : run.spells()) {
            add(
                    cells.computeIfAbsent(
                            run.cell(), cell -> new LifeTable(Turnover.all().size())),
                    run,
                    spell);
        }
    }

    /** Writes what was counted. */
    void writeTo(OutputFolder folder) {
        folder.write(
                TABLE, reader -> cells.forEach((cell, table) -> table.read(row -> reader.accept(new Line(cell, row)))));
    }

    /** A successor who came as the window closed was never watched. */
    private static void add(LifeTable table, RunRecord run, Spell spell) {
        double from = kept(spell.tenureYearsAtStart());
        double to = kept(spell.tenureYearsAtStart() + spell.weeks(run.weeks()) * Calendar.WEEK);
        if (to > from) {
            Turnover how = spell.howEnded();
            table.add(from, to, how == null ? -1 : Turnover.all().indexOf(how));
        }
    }

    /**
     * A time without its last digits: who has come later and left earlier by as much has been there as long, and must not
     * leave before or after the other by a rounding.
     */
    private static double kept(double years) {
        return Math.rint(years * FINEST) / FINEST;
    }

    private static Table<Line> table() {
        var columns = new ArrayList<Column<Line>>(List.of(
                count("cell", RunTables.WHICH_CELL, Line::cell),
                count("year", "Full years in office: 0 is a leader's first year.", line -> line.row()
                        .from()),
                count(
                        "at_risk",
                        "Leaders in office and in the window as that year of theirs began; spells of all histories.",
                        line -> line.row().atRisk()),
                exact("years", "Leader-years of that year of office within the window.", line -> line.row()
                        .watched()),
                count("left", "Leaders who left in it, in whatever way.", line -> line.row()
                        .left()),
                exact("hazard", "left over years.", line -> line.row().hazard()),
                number(
                        "low",
                        "Lower end of its exact 95% Poisson interval, as if leaders of one history had nothing in common.",
                        line -> end(line, Interval::low)),
                number("high", "Upper end of it.", line -> end(line, Interval::high)),
                exact(
                        "survival",
                        "Probability of being in office after it (Kaplan-Meier; who ruled when the window opened"
                                + " counts from then on).",
                        line -> line.row().survival())));
        for (int i = 0; i < Turnover.all().size(); i++) {
            Turnover how = Turnover.all().get(i);
            int cause = i;
            if (!how.equals(Turnover.START)) {
                columns.add(count(how.code(), "How many left so: " + how.code() + ".", line -> line.row()
                        .ended()
                        .get(cause)));
                columns.add(exact(
                        how.code() + "_incidence",
                        "Probability of having left so by its end (Aalen-Johansen).",
                        line -> line.row().incidence().get(cause)));
            }
        }
        return new Table<>(
                "tenure.csv", "One row a year in office: the life table of leaders, from all spells.", columns);
    }

    private static double end(Line line, ToDoubleFunction<Interval> end) {
        Interval interval = line.row().interval(Confidence.NINETY_FIVE);
        return interval == null ? Double.NaN : end.applyAsDouble(interval);
    }
}
