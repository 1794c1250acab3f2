package palace.report.sensitivity;

import java.util.ArrayList;
import java.util.List;
import palace.experiment.Response;
import palace.experiment.design.SensitivityPlan.Index;
import palace.experiment.design.SensitivityPlan.Method;
import palace.report.prose.Words;
import palace.report.sweep.IntervalWords;
import palace.report.table.Numbers;

/** What a sensitivity analysis says, in sentences that can be quoted. */
public final class SensitivityWords {
    private static final int MOST = 3;

    private SensitivityWords() {}

    /** Which factors matter for the first response, how surely the first is first, and which cannot be told from noise. */
    public static String answer(Sensitivity found) {
        int primary = found.sweep().primary();
        Response response = found.sweep().response();
        List<Sensitivity.Ranked> ranked = found.ranked(primary);
        if (ranked.isEmpty()) {
            return "The %s is not known at enough points to say what moves it: more histories of each are needed."
                    .formatted(response.subject());
        }
        List<Sensitivity.Ranked> real =
                ranked.stream().filter(Sensitivity.Ranked::matters).toList();
        if (real.isEmpty()) {
            return "No factor is known to move the %s beyond noise.".formatted(response.subject());
        }
        var words = new ArrayList<String>();
        for (Sensitivity.Ranked one : real.subList(0, Math.min(MOST, real.size()))) {
            words.add("%s (%s)".formatted(found.label(one.factor()), size(found, one)));
        }
        List<String> lost = ranked.stream()
                .filter(one -> !one.matters())
                .map(one -> found.label(one.factor()))
                .toList();
        return "Known to move the %s beyond noise: %s. %s is the strongest of all in %s%% of the resamples.%s"
                .formatted(
                        response.subject(),
                        String.join("; then ", words),
                        Words.sentence(found.label(real.get(0).factor())),
                        Numbers.percent(real.get(0).index().rankFirstProbability(), 0),
                        lost.isEmpty() ? "" : " Not told from noise: " + String.join(", ", lost) + ".");
    }

    /** How much a factor does, as in "by 0.021 over its range, 0.016 to 0.027". */
    static String size(Sensitivity found, Sensitivity.Ranked one) {
        var interval = one.index().interval();
        if (found.method() == Method.SOBOL) {
            return "%s%% of the variance, %s to %s%%"
                    .formatted(
                            Numbers.fixed(100 * one.index().estimate(), 0),
                            Numbers.fixed(100 * interval.low(), 0),
                            Numbers.fixed(100 * interval.high(), 0));
        }
        return "by %s over its range"
                .formatted(IntervalWords.change(
                        found.sweep().response(), one.index().estimate(), interval));
    }

    /**
     * The direction in which a factor moves a response, where all say the same: "up", "down", else "both ways"; nothing of a
     * factor that is not told from noise, or where directions were not asked.
     */
    static String direction(Sensitivity found, int response, Sensitivity.Ranked one) {
        Index mu = found.index(response, "mu");
        if (mu == null || !one.matters()) {
            return "";
        }
        var interval = mu.factors().factors().get(one.factor()).interval();
        return interval.low() > 0 ? "up" : interval.high() < 0 ? "down" : "both ways";
    }
}
