package palace.report.ensemble;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import palace.experiment.CellCounts;
import palace.experiment.Results;
import palace.experiment.SeriesGrids;
import palace.model.OutcomeClass;
import palace.report.folder.OutputFolder;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.simulation.history.Series;
import palace.statistics.Band;
import palace.statistics.Bands;
import palace.statistics.Confidence;
import palace.statistics.CumulativeIncidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** What the histories of an experiment come to: shares, curves and bands. */
public final class EnsembleTables {
    public static final Table<Share> OUTCOMES = new Table<>(
            "outcomes.csv",
            "How often each outcome came, which is the fate of the leader of the start; outcomes that never came have"
                    + " a row too.",
            List.of(
                    count("cell", RunTables.WHICH_CELL, Share::cell),
                    code("outcome", "How it ended.", row -> row.outcome().code()),
                    count("count", "Histories with this outcome.", row -> row.share()
                            .successes()),
                    count("runs", "All histories, failed ones included.", row -> row.share()
                            .trials()),
                    count("failed", "Histories that could not be finished; they count in every share.", Share::failed),
                    number("share", "Histories with this outcome over all histories.", row -> row.share()
                            .share()),
                    number("low", "Lower end of the interval.", row -> row.interval()
                            .low()),
                    number("high", "Upper end of the interval.", row -> row.interval()
                            .high()),
                    code("interval", "Kind of interval.", row -> "wilson"),
                    number(
                            "level",
                            "How often intervals made like this cover the truth.",
                            row -> Confidence.NINETY_FIVE.level())));

    private static final Table<Point> INCIDENCE = new Table<>(
            "incidence.csv",
            "How likely each fate is to have come by the end of a week, where one fate excludes the others"
                    + " (Aalen-Johansen); and how likely it is that at least one attempt has been made, and that at least"
                    + " one has failed, whatever came after it.",
            List.of(
                    count("cell", RunTables.WHICH_CELL, Point::cell),
                    count("week", "Weeks since the start, from 0.", Point::week),
                    code(
                            "outcome",
                            "How it ended; attempt and failed_attempt are no ends, and a history may have both and an"
                                    + " end.",
                            Point::outcome),
                    count(
                            "at_risk",
                            "Histories to which it may still come at the start of the week.",
                            row -> row.curve().atRisk(row.week())),
                    number(
                            "incidence",
                            "Probability that this fate has come by the end of the week.",
                            row -> row.curve().at(row.week())),
                    number("low", "Lower end of the interval.", row -> row.interval()
                            .low()),
                    number("high", "Upper end of the interval.", row -> row.interval()
                            .high())));

    private static final Table<Place> BANDS = new Table<>(
            "bands.csv",
            "Where each weekly series lies, over the histories still under way, up to the week before a fall that ends"
                    + " them.",
            List.of(
                    count("cell", RunTables.WHICH_CELL, Place::cell),
                    count("week", "Weeks since the start, from 0.", Place::week),
                    code("series", "Name of the weekly series.", row -> row.series()
                            .column()),
                    number("mean", "Mean over the histories under way.", row -> row.band()
                            .mean()),
                    quantile("p05", Band::p05),
                    quantile("p25", Band::p25),
                    quantile("p50", Band::p50),
                    quantile("p75", Band::p75),
                    quantile("p95", Band::p95)));

    private EnsembleTables() {}

    /** The share of an outcome in a cell. */
    public record Share(int cell, OutcomeClass outcome, Proportion share, long failed) {
        Interval interval() {
            return share.wilson(Confidence.NINETY_FIVE);
        }
    }

    /** A curve of a cell in a week. */
    private record Point(int cell, int week, String outcome, CumulativeIncidence curve) {
        Interval interval() {
            return curve.interval(week, Confidence.NINETY_FIVE);
        }
    }

    /** A series of a cell in a week. */
    private record Place(int cell, int week, Series series, Band band) {}

    private static Column<Place> quantile(String name, ToDoubleFunction<Band> value) {
        return number(
                name, "Quantile over the histories under way, in percent.", row -> value.applyAsDouble(row.band()));
    }

    /** Writes shares, curves and, where the series were wanted, bands. */
    public static void writeTo(OutputFolder folder, Results results) {
        writeOutcomes(folder, results);
        folder.write(INCIDENCE, reader -> incidence(results, reader));
        if (!results.bands().isEmpty()) {
            folder.write(BANDS, reader -> bands(results, reader));
        }
    }

    /** Writes the shares alone. */
    public static void writeOutcomes(OutputFolder folder, Results results) {
        folder.write(OUTCOMES, reader -> outcomes(results, reader));
    }

    /** The share of each outcome in each cell; a shard may have no history of a cell. */
    public static void outcomes(Results results, Consumer<? super Share> reader) {
        for (int cell = 0; cell < results.cells().size(); cell++) {
            CellCounts counts = results.cells().get(cell);
            for (OutcomeClass outcome : OutcomeClass.values()) {
                if (counts.histories() > 0) {
                    reader.accept(new Share(cell, outcome, counts.share(outcome), counts.failed()));
                }
            }
        }
    }

    private static void incidence(Results results, Consumer<? super Point> reader) {
        for (int cell = 0; cell < results.cells().size(); cell++) {
            CellCounts counts = results.cells().get(cell);
            for (OutcomeClass outcome : fates()) {
                incidence(
                        new Point(
                                cell,
                                counts.risks().horizon(),
                                outcome.code(),
                                CumulativeIncidence.of(counts.risks(), outcome.ordinal())),
                        reader);
            }
            incidence(
                    new Point(
                            cell,
                            counts.firstAttempts().horizon(),
                            "attempt",
                            CumulativeIncidence.of(counts.firstAttempts(), 0)),
                    reader);
            incidence(
                    new Point(
                            cell,
                            counts.firstFailures().horizon(),
                            "failed_attempt",
                            CumulativeIncidence.of(counts.firstFailures(), 0)),
                    reader);
        }
    }

    /** All weeks of a curve up to its last point. */
    private static void incidence(Point last, Consumer<? super Point> reader) {
        for (int week = 0; week <= last.week(); week++) {
            reader.accept(new Point(last.cell(), week, last.outcome(), last.curve()));
        }
    }

    /** The fates that compete: every outcome but that nothing happened. */
    public static List<OutcomeClass> fates() {
        var fates = new ArrayList<>(List.of(OutcomeClass.values()));
        fates.remove(OutcomeClass.NO_ATTEMPT);
        return fates;
    }

    private static void bands(Results results, Consumer<? super Place> reader) {
        for (int cell = 0; cell < results.bands().size(); cell++) {
            int one = cell;
            Bands bands = results.bands().get(cell);
            int stride =
                    SeriesGrids.stride(results.experiment().cells().get(cell).weeks());
            for (Series series : Series.values()) {
                for (int place = 0; place < bands.weeks(); place++) {
                    int week = place * stride;
                    bands.band(series.ordinal(), place)
                            .ifPresent(band -> reader.accept(new Place(one, week, series, band)));
                }
            }
        }
    }
}
