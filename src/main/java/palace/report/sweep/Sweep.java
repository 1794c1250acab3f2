package palace.report.sweep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.experiment.Answers;
import palace.experiment.Extremes;
import palace.experiment.Journal;
import palace.experiment.Response;
import palace.experiment.Results;
import palace.experiment.design.DesignPoint;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.FactorEffect;
import palace.experiment.design.FactorEffects;
import palace.experiment.design.Variant;

/**
 * A sweep that was run, and what it found.
 *
 * @param design what was asked
 * @param points its points
 * @param cells the case at each
 * @param results what the histories came to
 * @param answers what each cell answers
 * @param primary which response the answer is about
 * @param extremes the cells that answer least and most to it; null where nothing can be compared
 * @param effects how far each factor moves it
 */
public record Sweep(
        ExperimentDesign design,
        List<DesignPoint> points,
        List<Variant> cells,
        Results results,
        Answers answers,
        int primary,
        @Nullable Extremes extremes,
        List<FactorEffect> effects) {
    private static final String COUPS_A_YEAR = "coups_per_year";
    private static final String COUPS = "share_coup";

    /** Finds what a sweep has to say. */
    public static Sweep of(
            ExperimentDesign design, List<DesignPoint> points, List<Variant> cells, Results results, Journal journal) {
        List<Response> responses = Response.of(design.responses());
        Answers answers = Answers.of(results, journal, responses);
        int primary = primary(design, cells, responses);
        return new Sweep(
                design,
                points,
                cells,
                results,
                answers,
                primary,
                Extremes.of(answers, primary),
                FactorEffects.of(design, points, answers, primary));
    }

    /** Points that were run for another purpose than to compare them. */
    public static Sweep measured(
            ExperimentDesign design, List<DesignPoint> points, List<Variant> cells, Results results, Answers answers) {
        int primary = primary(design, cells, answers.responses());
        return new Sweep(design, points, cells, results, answers, primary, null, List.of());
    }

    /** The first response that the design names; else coups, by the year where a fallen leader is succeeded. */
    private static int primary(ExperimentDesign design, List<Variant> cells, List<Response> responses) {
        if (!design.responses().isEmpty()) {
            return 0;
        }
        boolean stops = cells.get(0).run().stopAtFall();
        for (int i = 0; i < responses.size(); i++) {
            if (responses.get(i).name().equals(stops ? COUPS : COUPS_A_YEAR)) {
                return i;
            }
        }
        return 0;
    }

    /** The response that the answer is about. */
    public Response response() {
        return answers.responses().get(primary);
    }

    /** Whether it was stopped, so that the histories are fewer than were asked for. */
    boolean stopped() {
        return results.ending() == Results.Ending.STOPPED;
    }
}
