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
import palace.statistics.CompetingRisks;
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
            "How histories stand at the end of each week: the share that would have each outcome if the window closed"
                    + " then. A fall of the leader of the start is final, so that his falls only add up; a history that stands at"
                    + " attempt_failed, deal or crushed_standoff may go on to another outcome, so that these shares may fall"
                    + " too. And how likely it is that at least one attempt has been made, and that at least one has failed,"
                    + " whatever came after it.",
            List.of(
                    count("cell", RunTables.WHICH_CELL, Point::cell),
                    count("week", "Weeks since the start, from 0.", Point::week),
                    code(
                            "outcome",
                            "How it stands; attempt and failed_attempt are at least one of them so far, beside the outcome at"
                                    + " which it stands.",
                            Point::outcome),
                    count(
                            "at_risk",
                            "Histories to which it may still come at the start of the week: of outcomes those in which the"
                                    + " leader of the start is in office, of attempt and failed_attempt those still under way"
                                    + " without one. Those that could not be finished count as under way throughout.",
                            Point::atRisk),
                    number(
                            "incidence",
                            "Probability that it stands so at the end of the week; of attempt and failed_attempt, that one has"
                                    + " come by then.",
                            Point::incidence),
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
    private record Point(int cell, int week, String outcome, long atRisk, double incidence, Interval interval) {}

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
            CumulativeIncidence falls = CumulativeIncidence.of(counts.falls(), 0);
            for (OutcomeClass outcome : fates()) {
                Proportion[] shares = counts.standing(outcome);
                for (int week = 0; week < shares.length; week++) {
                    Interval interval = shares[week].wilson(Confidence.NINETY_FIVE);
                    reader.accept(
                            new Point(cell, week, outcome.code(), falls.atRisk(week), shares[week].share(), interval));
                }
            }
            first(cell, "attempt", counts.firstAttempts(), reader);
            first(cell, "failed_attempt", counts.firstFailures(), reader);
        }
    }

    /** All weeks of the curve of what may come first. */
    private static void first(int cell, String name, CompetingRisks risks, Consumer<? super Point> reader) {
        CumulativeIncidence curve = CumulativeIncidence.of(risks, 0);
        for (int week = 0; week <= risks.horizon(); week++) {
            Interval interval = curve.interval(week, Confidence.NINETY_FIVE);
            reader.accept(new Point(cell, week, name, curve.atRisk(week), curve.at(week), interval));
        }
    }

    /** The fates that have a curve: every outcome but that nothing happened. */
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
