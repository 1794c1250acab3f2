package palace.cli.evidence;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import palace.experiment.track.CaseScore;
import palace.experiment.track.Facet;
import palace.experiment.track.FacetAnswer.Forecaster;
import palace.experiment.track.TrackRecord;
import palace.experiment.track.Twins;
import palace.statistics.Interval;

/** A track record as tables to be read. */
record TrackWords(PrintWriter out) {
    private static final String CASE = "%-24s %-19s %6s %6s   %-7s %6s   %-7s %6s   %6s   %s%n";
    private static final String MEAN = "%-24s %-15s %9s %7s   %s%n";

    void print(TrackRecord track) {
        out.printf(CASE, "", "how it ended", "model", "base", "against", "model", "arena", "model", "moved", "week");
        track.cases().forEach(this::print);
        out.println();
        out.printf(MEAN, "mean over the cases", "", "log score", "Brier", "the model gains");
        for (Facet facet : Facet.values()) {
            track.means(facet).forEach(this::print);
        }
        out.println();
        twins(track.twins());
        out.println((track.cases().size() == 1
                        ? "Of one case there are no others, so that \"the other cases\" are equal odds."
                        : "\"The other cases\" leaves each out in turn.")
                + " The model's rules, three of its values and a default of"
                + " the codebook were settled with the shipped cases in view: on them this is no test out of sample.");
    }

    private void print(CaseScore score) {
        Integer week = score.happened().week();
        out.printf(
                CASE,
                score.about().id(),
                score.happened().outcome().code(),
                given(score, Facet.OUTCOME, Forecaster.MODEL),
                given(score, Facet.OUTCOME, Forecaster.BASE_RATE),
                answer(score, Facet.TARGET),
                given(score, Facet.TARGET, Forecaster.MODEL),
                answer(score, Facet.ARENA),
                given(score, Facet.ARENA, Forecaster.MODEL),
                digits(score.answer(Facet.ATTEMPT).share(1).share()),
                week == null ? "" : "%d (%.0f to %.0f)".formatted(week, score.week(0.1), score.week(0.9)));
    }

    private static String answer(CaseScore score, Facet facet) {
        return facet.answers().get(score.answer(facet).happened());
    }

    private static String given(CaseScore score, Facet facet, Forecaster forecaster) {
        return digits(score.answer(facet).by(forecaster).given());
    }

    private void print(TrackRecord.Mean mean) {
        Interval interval = mean.spread().interval();
        boolean own = mean.forecaster() == Forecaster.MODEL;
        out.printf(
                MEAN,
                own ? "  " + mean.facet().words() : "",
                mean.forecaster().words(),
                digits(mean.logScore()),
                digits(mean.brier()),
                own ? "" : gain(mean, interval));
    }

    private static String gain(TrackRecord.Mean mean, @Nullable Interval interval) {
        return interval == null
                ? "%s; one case has no error".formatted(digits(mean.gain()))
                : "%s, error %s (%s to %s)"
                        .formatted(
                                digits(mean.gain()),
                                digits(mean.spread().error()),
                                digits(interval.low()),
                                digits(interval.high()));
    }

    private void twins(List<Twins> all) {
        for (Twins twins : all) {
            out.printf(
                    "%s beside the quiet %s, first %d weeks: somebody moves in %s against %s%n",
                    twins.event().about().id(),
                    twins.quiet().about().id(),
                    twins.weeks(),
                    digits(twins.moved().share()),
                    digits(twins.movedInQuiet().share()));
        }
        if (!all.isEmpty()) {
            out.printf(
                    "%d of %d such pairs are told apart.%n",
                    all.stream().filter(Twins::toldApart).count(), all.size());
        }
    }

    private static String digits(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
