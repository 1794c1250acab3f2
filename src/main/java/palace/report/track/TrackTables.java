package palace.report.track;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.flag;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.experiment.track.CaseScore;
import palace.experiment.track.Facet;
import palace.experiment.track.FacetAnswer;
import palace.experiment.track.FacetAnswer.Forecaster;
import palace.experiment.track.TrackRecord;
import palace.experiment.track.Twins;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.statistics.CalibrationTable;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Proportion;

/** The tables of a track record. */
final class TrackTables {
    /** A case, in a row. */
    static final Table<CaseScore> CASES = new Table<>(
            "track-record.csv",
            "One row a case: what happened, and how likely the model and a base rate found it.",
            caseColumns());

    /** One possible answer to one question about one case. */
    record Said(CaseScore about, FacetAnswer answer, int number) {
        double by(Forecaster forecaster) {
            return answer.by(forecaster).probabilities().get(number);
        }

        Interval interval() {
            return answer.share(number).wilson(Confidence.NINETY_FIVE);
        }
    }

    static final Table<Said> FORECASTS = new Table<>(
            "forecasts.csv",
            "One row for each possible answer to each question about each case, with its probability.",
            List.of(
                    Column.id("case", "The case.", said -> said.about().about().id()),
                    code("question", "outcome, attempt, target or arena.", said -> said.answer()
                            .facet()
                            .code()),
                    code(
                            "answer",
                            "One of the answers that exclude each other.",
                            said -> said.answer().facet().answers().get(said.number())),
                    flag(
                            "happened",
                            "Whether it came to pass.",
                            said -> said.answer().happened() == said.number()),
                    count("histories", "Histories in which it did.", said -> said.answer()
                            .counts()
                            .get(said.number())),
                    number(
                            "model",
                            "The model's probability: (histories + ½)/(all + ½ times the answers).",
                            said -> said.by(Forecaster.MODEL)),
                    number(
                            "model_low",
                            "Lower end of the 95% interval of the share of histories.",
                            said -> said.interval().low()),
                    number("model_high", "Upper end of it.", said -> said.interval()
                            .high()),
                    number("base_rate", "What rates of published data say.", said -> said.by(Forecaster.BASE_RATE)),
                    number(
                            "other_cases",
                            "What happened in the other cases: (cases + ½)/(all + ½ times the answers).",
                            said -> said.by(Forecaster.OTHER_CASES)),
                    number("equal_odds", "One over the number of answers.", said -> said.by(Forecaster.EQUAL_ODDS))));

    static final Table<TrackRecord.Mean> SCORES = new Table<>(
            "scores.csv",
            "One row a question and forecaster: mean scores over the cases, and by how much the model's is better.",
            List.of(
                    code("question", "outcome, attempt, target or arena.", mean -> mean.facet()
                            .code()),
                    code("forecaster", "model, base_rate, other_cases or equal_odds.", mean -> mean.forecaster()
                            .code()),
                    number(
                            "log_score",
                            "Mean natural logarithm of the probability given to what happened; higher is better.",
                            TrackRecord.Mean::logScore),
                    number(
                            "brier",
                            "Mean sum of squared errors over all answers, 0 to 2; lower is better.",
                            TrackRecord.Mean::brier),
                    number("gain", "The model's mean log score less this one.", TrackRecord.Mean::gain),
                    number(
                            "gain_error",
                            "Its bootstrap error: the standard deviation over resamples of cases; empty for a single case, which has none.",
                            mean -> mean.spread().error()),
                    number(
                            "gain_low",
                            "Lower end of its 95% interval, by the same resamples.",
                            mean -> low(mean.spread().interval())),
                    number(
                            "gain_high",
                            "Upper end of it.",
                            mean -> high(mean.spread().interval()))));

    static final Table<Twins> TWINS = new Table<>(
            "twins.csv",
            "One row for each window in which somebody moved that has a quiet one of the same place beside it.",
            List.of(
                    Column.id("event", "The case in which somebody moved.", twins -> twins.event()
                            .about()
                            .id()),
                    Column.id("quiet", "The quiet case nearest in time.", twins -> twins.quiet()
                            .about()
                            .id()),
                    count("weeks", "How many of the first weeks of both are compared.", Twins::weeks),
                    number(
                            "event_moved",
                            "Share of histories of the event's case in which somebody moves in these weeks.",
                            twins -> twins.moved().share()),
                    number("event_low", "Lower end of its 95% interval.", twins -> wilson(twins.moved())
                            .low()),
                    number("event_high", "Upper end of it.", twins -> wilson(twins.moved())
                            .high()),
                    number("quiet_moved", "The same of the quiet case.", twins -> twins.movedInQuiet()
                            .share()),
                    number("quiet_low", "Lower end of its 95% interval.", twins -> wilson(twins.movedInQuiet())
                            .low()),
                    number("quiet_high", "Upper end of it.", twins -> wilson(twins.movedInQuiet())
                            .high()),
                    flag("told_apart", "Whether the model finds the event the likelier.", Twins::toldApart)));

    static final Table<CalibrationTable.Row> CALIBRATION = new Table<>(
            "calibration.csv",
            "Every outcome of every case by the probability that it had: how often those came to pass.",
            List.of(
                    number("from", "Lower end of the bin.", row -> row.range().low()),
                    number("to", "Upper end of it.", row -> row.range().high()),
                    number("forecast", "Mean probability of those in the bin.", CalibrationTable.Row::meanForecast),
                    number("happened", "Share of them that came to pass.", row -> row.happened()
                            .share()),
                    number("low", "Lower end of its 95% interval, as if they were independent.", row -> wilson(
                                    row.happened())
                            .low()),
                    number("high", "Upper end of it.", row -> wilson(row.happened())
                            .high()),
                    count("outcomes", "How many are in the bin.", row -> row.happened()
                            .trials())));

    private TrackTables() {}

    private static List<Column<CaseScore>> caseColumns() {
        var columns = new ArrayList<Column<CaseScore>>(List.of(
                Column.id("case", "The case.", score -> score.about().id()),
                text("title", "Its title.", score -> score.about().title()),
                count("weeks", "Length of its window.", score -> score.about().weeks()),
                count("histories", "Histories of it.", CaseScore::histories)));
        for (Facet facet : Facet.values()) {
            String name = facet.code();
            columns.add(code(name, "What happened: " + facet.words() + ".", score -> happened(score, facet)));
            columns.add(number(
                    "p_" + name, "How likely the model found it.", score -> given(score, facet, Forecaster.MODEL)));
            columns.add(number(
                    "base_" + name,
                    "How likely the base rate found it.",
                    score -> given(score, facet, Forecaster.BASE_RATE)));
            columns.add(number("log_" + name, "The model's log score.", score -> score.answer(facet)
                    .by(Forecaster.MODEL)
                    .logScore()));
            columns.add(number("brier_" + name, "The model's Brier score.", score -> score.answer(facet)
                    .by(Forecaster.MODEL)
                    .brier()));
        }
        columns.add(Column.whole(
                "week",
                "Week in which the move that decided began; empty where nobody moved.",
                score -> score.happened().week() == null ? Double.NaN : week(score)));
        columns.add(number(
                "week_p10",
                "Week before which it comes in a tenth of the histories with a move.",
                score -> score.week(0.1)));
        columns.add(number("week_p50", "The same for half of them.", score -> score.week(0.5)));
        columns.add(number("week_p90", "The same for nine tenths.", score -> score.week(0.9)));
        return columns;
    }

    private static double week(CaseScore score) {
        Integer week = score.happened().week();
        return week == null ? Double.NaN : week;
    }

    static String happened(CaseScore score, Facet facet) {
        return facet.answers().get(score.answer(facet).happened());
    }

    static double given(CaseScore score, Facet facet, Forecaster forecaster) {
        return score.answer(facet).by(forecaster).given();
    }

    /** Every answer to every question about every case. */
    static List<Said> said(TrackRecord track) {
        var all = new ArrayList<Said>();
        for (CaseScore score : track.cases()) {
            for (Facet facet : Facet.values()) {
                for (int number = 0; number < facet.answers().size(); number++) {
                    all.add(new Said(score, score.answer(facet), number));
                }
            }
        }
        return all;
    }

    static Interval wilson(Proportion share) {
        return share.wilson(Confidence.NINETY_FIVE);
    }

    static double low(@Nullable Interval interval) {
        return interval == null ? Double.NaN : interval.low();
    }

    static double high(@Nullable Interval interval) {
        return interval == null ? Double.NaN : interval.high();
    }
}
