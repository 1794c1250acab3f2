package palace.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.statistics.Confidence;
import palace.statistics.Interval;

/**
 * The cells that answer least and most to a response, and their difference over paired histories. They were picked from
 * many, so the interval covers all pairs of cells together (Bonferroni).
 *
 * @param least cell that answers least; the first of several
 * @param most cell that answers most
 * @param difference most less least
 * @param interval of the difference
 * @param pairs pairs of cells that it covers together
 */
public record Extremes(int least, int most, double difference, Interval interval, long pairs) {

    /**
     * Returns them; null with less than two cells that say something, or less than two replications. What a single attempt
     * came to is no mean: such a cell is passed over.
     */
    public static @Nullable Extremes of(Answers answers, int response) {
        int least = -1;
        int most = -1;
        long known = 0;
        for (int cell = 0; cell < answers.cells(); cell++) {
            double value = answers.answer(cell, response).value();
            if (says(answers.answer(cell, response))) {
                known++;
                least = least < 0 || value < answers.answer(least, response).value() ? cell : least;
                most = most < 0 || value > answers.answer(most, response).value() ? cell : most;
            }
        }
        if (known < 2) {
            return null;
        }
        if (most == least) {
            most = nextKnown(answers, response, least);
        }
        double[] weights = new double[answers.cells()];
        weights[most] += 1;
        weights[least] -= 1;
        Contrast contrast = Contrast.of(answers, response, List.of(weights)).get(0);
        long pairs = known * (known - 1) / 2;
        Confidence together = Confidence.NINETY_FIVE.forEachOf(pairs);
        return contrast.isKnown()
                ? new Extremes(least, most, contrast.value(), contrast.interval(together), pairs)
                : null;
    }

    private static int nextKnown(Answers answers, int response, int but) {
        for (int cell = 0; cell < answers.cells(); cell++) {
            if (cell != but && says(answers.answer(cell, response))) {
                return cell;
            }
        }
        return but;
    }

    private static boolean says(Answer answer) {
        boolean ofEvents = answer.response().kind() == Response.Kind.SHARE_OF_EVENTS;
        return answer.isKnown() && (ofEvents || answer.estimate().units() >= 2);
    }

    /** Whether they differ beyond noise. */
    public boolean isReal() {
        return interval.low() > 0;
    }
}
