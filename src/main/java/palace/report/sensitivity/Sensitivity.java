package palace.report.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import palace.experiment.Answer;
import palace.experiment.Response;
import palace.experiment.design.SensitivityPlan;
import palace.experiment.design.SensitivityPlan.Index;
import palace.experiment.design.SensitivityPlan.Method;
import palace.random.KeyedRandom;
import palace.report.prose.Plain;
import palace.report.sweep.Sweep;
import palace.report.table.Numbers;
import palace.statistics.BootstrapPlan;
import palace.statistics.sensitivity.SensitivityIndex;

/**
 * Which factors matter, and how surely.
 *
 * @param method how that was found
 * @param sweep the points that were run, and what they answer
 * @param responses the indices of each response, in the order of the responses
 */
public record Sensitivity(Method method, Sweep sweep, List<List<Index>> responses) {
    /** What the factor that nothing reads is called. */
    public static final String DUMMY = "dummy";

    public Sensitivity {
        responses = List.copyOf(responses);
    }

    /**
     * One factor under the index that ranks.
     *
     * @param aboveNoise share of the resamples in which it is above the dummy
     * @param matters whether it is known to do more than chance does: its whole interval lies above the dummy's. To be
     *     above a single dummy in most resamples is not enough, for the dummy may have had little luck
     */
    public record Ranked(int factor, SensitivityIndex index, double aboveNoise, boolean matters) {}

    /** Computes the indices of all responses. */
    public static Sensitivity of(Method method, SensitivityPlan plan, Sweep sweep, BootstrapPlan bootstrap) {
        var responses = new ArrayList<List<Index>>();
        double[][] taken = plan.taken(sweep.design().factors(), sweep.points());
        for (int r = 0; r < sweep.answers().responses().size(); r++) {
            double[] values = sweep.answers().column(r).stream()
                    .mapToDouble(Answer::value)
                    .toArray();
            Response response = sweep.answers().responses().get(r);
            long seed = sweep.results().experiment().seed();
            responses.add(
                    plan.indices(taken, values, bootstrap, new KeyedRandom(seed, "sensitivity of " + response.name())));
        }
        return new Sensitivity(method, sweep, responses);
    }

    /** The factors by their influence on the response that the answer is about, as lines of a table for a terminal. */
    public List<String> table() {
        var lines = new ArrayList<String>();
        List<Ranked> ranked = ranked(sweep.primary());
        if (ranked.isEmpty()) {
            return lines;
        }
        int width = 16;
        for (Ranked one : ranked) {
            width = Math.max(width, label(one.factor()).length());
        }
        String form = "%-" + width + "s  %-9s %-19s %-9s %-11s %s";
        lines.add(String.format(Locale.ROOT, form, "factor", heading(), "95%", "first", "above noise", "direction"));
        for (Ranked one : ranked) {
            lines.add(line(form, one));
        }
        Index index = index(sweep.primary(), ranking());
        if (index != null) {
            lines.add(line(form, new Ranked(factors(), index.factors().factors().get(factors()), Double.NaN, false)));
        }
        lines.addAll(legend());
        return lines;
    }

    private String heading() {
        return method == Method.MORRIS ? "mu*" : "total";
    }

    /** What the columns of that table are. */
    private List<String> legend() {
        return List.of(
                method == Method.MORRIS
                        ? "mu*: mean size of the change over a factor's whole range"
                        : "total: share of the variance that a factor has a part in, alone or with others",
                "first, above noise: in how many of the resamples it is the first, and above the dummy");
    }

    private String line(String form, Ranked one) {
        boolean dummy = one.factor() == factors();
        return String.format(
                        Locale.ROOT,
                        form,
                        label(one.factor()),
                        brief(one.index().estimate()),
                        brief(one.index().interval().low()) + " to "
                                + brief(one.index().interval().high()),
                        dummy ? "" : Numbers.percent(one.index().rankFirstProbability(), 0) + "%",
                        dummy ? "" : Numbers.percent(one.aboveNoise(), 0) + "%",
                        SensitivityWords.direction(this, sweep.primary(), one))
                .stripTrailing();
    }

    /** A number with three digits that count. */
    static String brief(double value) {
        double size = Math.abs(value);
        if (size < 0.000005) {
            return "0"; // what five places would call 0.00000
        }
        return Numbers.fixed(value, size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : size >= 0.01 ? 4 : 5);
    }

    /** The number of factors, without the dummy. */
    int factors() {
        return sweep.design().factors().size();
    }

    /** The column of a factor, or of the dummy. */
    String factor(int factor) {
        return factor == factors()
                ? DUMMY
                : sweep.design().factors().get(factor).column();
    }

    /** A factor in words. */
    String label(int factor) {
        return factor == factors()
                ? "noise (a dummy)"
                : Plain.text(sweep.design().factors().get(factor).label());
    }

    /** The index that ranks: the overall influence. */
    public String ranking() {
        return method == Method.MORRIS ? "mu_star" : "total";
    }

    /** An index of a response by its name; null where its histories say too little. */
    @org.jspecify.annotations.Nullable
    Index index(int response, String name) {
        for (Index index : responses.get(response)) {
            if (index.name().equals(name)) {
                return index;
            }
        }
        return null;
    }

    /** The factors by their influence on a response, the dummy left out; none where its histories say too little. */
    public List<Ranked> ranked(int response) {
        Index index = index(response, ranking());
        var ranked = new ArrayList<Ranked>();
        for (int factor = 0; index != null && factor < factors(); factor++) {
            SensitivityIndex its = index.factors().factors().get(factor);
            double noise = index.factors().factors().get(factors()).interval().high();
            ranked.add(new Ranked(
                    factor,
                    its,
                    index.factors().probabilityAbove(factor, factors()),
                    its.interval().low() > noise));
        }
        ranked.sort((a, b) -> Double.compare(b.index().estimate(), a.index().estimate()));
        return ranked;
    }
}
