package palace.report.rare;

import java.util.ArrayList;
import java.util.List;
import palace.experiment.rare.RareSheet;
import palace.report.table.Numbers;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.splitting.RareEstimate;

/** How likely a rare outcome is, in sentences that can be quoted. */
public final class RareWords {
    /** Relative error above which a few repetitions carry the mean. */
    private static final double ROUGH = 0.4;

    private static final String FEW =
            " A few of the repetitions carry it, so even the interval is rough: a larger -n is wanted.";

    private RareWords() {}

    /** The answer, a paragraph an item. */
    public static List<String> answer(RareSheet sheet) {
        RareEstimate estimate = sheet.estimate();
        Interval interval = estimate.interval(Confidence.NINETY_FIVE);
        if (interval == null) {
            return List.of("In %d repetitions no history came to %s: it is rarer than this effort can see."
                            .formatted(estimate.ascents().size(), sheet.words())
                    + " Maybe a larger -n, or more weeks.");
        }
        var words = new ArrayList<String>();
        words.add("The probability of %s is %s (95%% interval %s to %s), a relative error of %s%%.%s"
                .formatted(
                        sheet.words(),
                        Numbers.text(estimate.mean().mean()),
                        Numbers.text(interval.low()),
                        Numbers.text(interval.high()),
                        Numbers.percent(estimate.relativeError(), 0),
                        estimate.relativeError() > ROUGH ? FEW : ""));
        words.add(sheet.aim().ofAttempt() ? ofPlots(sheet) : ofHistories(sheet));
        words.add(worth(sheet));
        return words;
    }

    private static String ofPlots(RareSheet sheet) {
        RareEstimate estimate = sheet.estimate();
        return "%d repetitions, each with %s; %d plots that they might see were begun, and again as many%s; about %s%% of them pass on."
                .formatted(
                        estimate.ascents().size(),
                        histories(sheet.starts()),
                        sheet.effort(),
                        levels(estimate.ladder().levels().size()),
                        Numbers.percent(passing(estimate), 0));
    }

    private static String ofHistories(RareSheet sheet) {
        return "%d repetitions, each with %s."
                .formatted(sheet.estimate().ascents().size(), histories(sheet.effort()));
    }

    private static String histories(long count) {
        return count == 1 ? "1 history" : count + " histories";
    }

    private static String levels(int levels) {
        return switch (levels) {
            case 0 -> " at no level on the way to the outcome";
            case 1 -> " at one level on the way to the outcome";
            default -> " at each of %d levels on the way to the outcome".formatted(levels);
        };
    }

    private static double passing(RareEstimate estimate) {
        return estimate.passing().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static String worth(RareSheet sheet) {
        RareEstimate estimate = sheet.estimate();
        if (estimate.plainCourses() < 1) {
            return "Every history comes to it, so nothing was gained by splitting.";
        }
        String plain =
                "As many plain histories as know it as precisely, %s, would have taken %s times as many weeks as these."
                        .formatted(
                                Numbers.text(Math.ceil(estimate.plainCourses())), Numbers.fixed(estimate.cheaper(), 1));
        return sheet.worthIt()
                ? plain
                : plain + " It is not rare enough for --rare to be worth it: ask for the ensemble without it.";
    }
}
