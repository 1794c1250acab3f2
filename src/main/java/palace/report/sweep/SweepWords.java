package palace.report.sweep;

import java.util.ArrayList;
import java.util.List;
import palace.experiment.Extremes;
import palace.experiment.Response;
import palace.experiment.design.FactorEffect;
import palace.report.ensemble.EnsembleWords;
import palace.report.prose.Plain;

/** What a sweep says, in sentences that can be quoted. */
public final class SweepWords {
    private static final int MOST_FACTORS = 3;

    private SweepWords() {}

    /** Which cell has most and least, by how much, and which factor moves it most. */
    public static String answer(Sweep sweep) {
        var sentences = new ArrayList<String>();
        sentences.add(extremes(sweep));
        if (sweep.design().factors().size() > 1 || sweep.extremes() == null) {
            sentences.addAll(effects(sweep));
        }
        sentences.add(size(sweep));
        return String.join(
                " ", sentences.stream().filter(words -> !words.isEmpty()).toList());
    }

    private static String extremes(Sweep sweep) {
        Response response = sweep.response();
        Extremes ends = sweep.extremes();
        if (ends == null) {
            return "The %s cannot be compared between cells yet: too few histories.".formatted(response.subject());
        }
        String most = cell(sweep, ends.most());
        String least = cell(sweep, ends.least());
        String together = ends.pairs() == 1
                ? ""
                : "; 95%% for all %s pairs of cells together".formatted(EnsembleWords.grouped(ends.pairs()));
        String difference = IntervalWords.change(response, ends.difference(), ends.interval());
        String inside = difference.substring(0, difference.length() - 1) + together + ")";
        return ends.isReal()
                ? "The %s is greatest at %s and least at %s: a difference of %s."
                        .formatted(response.subject(), most, least, inside)
                : "The %s does not differ beyond noise between any two cells: greatest at %s, least at %s, a difference of %s."
                        .formatted(response.subject(), most, least, inside);
    }

    private static String cell(Sweep sweep, int cell) {
        return "%s, %s"
                .formatted(
                        Plain.text(sweep.points().get(cell).label()),
                        IntervalWords.words(sweep.answers().answer(cell, sweep.primary())));
    }

    private static List<String> effects(Sweep sweep) {
        List<FactorEffect> real =
                sweep.effects().stream().filter(FactorEffect::told).toList();
        var sentences = new ArrayList<String>();
        if (real.isEmpty() && !sweep.effects().isEmpty()) {
            sentences.add("No factor alone moves it beyond noise%s.".formatted(ofAll(sweep)));
        }
        for (int i = 0; i < Math.min(MOST_FACTORS, real.size()); i++) {
            FactorEffect effect = real.get(i);
            String start = i == 0 ? "It is moved most by %s" : "Then comes %s";
            sentences.add((start + ": %s from %s to %s.")
                    .formatted(
                            Plain.text(effect.factor().label()),
                            change(sweep.response(), effect),
                            Plain.text(effect.from()),
                            Plain.text(effect.to())));
        }
        if (!real.isEmpty()) {
            int still = sweep.effects().size() - real.size();
            String rest = still == 0
                    ? ""
                    : still == 1
                            ? " One other factor does not move it beyond noise%s.".formatted(ofAll(sweep))
                            : " %d other factors do not move it beyond noise%s.".formatted(still, ofAll(sweep));
            sentences.add(
                    real.get(0).method() == FactorEffect.Method.PAIRED_MEANS
                            ? "These are averages over the other factors." + rest
                            : "These are slopes of a straight line through the cells." + rest);
        }
        return sentences;
    }

    /** That chance has as many tries as there are factors; nothing where there is one. */
    private static String ofAll(Sweep sweep) {
        int factors = sweep.effects().size();
        return factors < 2 ? "" : " (at 5%% for all %d factors together)".formatted(factors);
    }

    /** The change that an effect is, with its interval. */
    public static String change(Response response, FactorEffect effect) {
        String sign = effect.change() > 0 ? "+" : "";
        return sign + IntervalWords.change(response, effect.change(), effect.interval());
    }

    private static String size(Sweep sweep) {
        long each = sweep.answers().fewest();
        long failed = sweep.results().failed();
        return "%s %s in each of %s cells, under the same chance in all of them.%s"
                .formatted(
                        EnsembleWords.grouped(each),
                        each == 1 ? "history" : "histories",
                        EnsembleWords.grouped(sweep.points().size()),
                        failed == 0
                                ? ""
                                : " %s of all histories failed and stay in every share: see failures.csv."
                                        .formatted(EnsembleWords.grouped(failed)));
    }

    /** The share or number that a cell answers, alone, for a table. */
    public static String brief(Sweep sweep, int cell, int response) {
        return IntervalWords.brief(sweep.answers().answer(cell, response));
    }

    /** The same with its interval. */
    public static String whole(Sweep sweep, int cell, int response) {
        return IntervalWords.words(sweep.answers().answer(cell, response));
    }
}
