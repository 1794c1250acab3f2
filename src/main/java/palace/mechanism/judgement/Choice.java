package palace.mechanism.judgement;

import org.apache.commons.math3.util.FastMath;
import palace.model.check.Require;

/**
 * How a choice follows from utilities: logit noise (quantal response, McKelvey and Palfrey 1995,
 * https://doi.org/10.1006/game.1995.1023). As rationality grows the best option is chosen for certain; at 0 all are
 * equally likely.
 *
 * @param rationality how sharply a difference in utility shows in what is done, in units of 1/utility; at least 0
 */
public record Choice(double rationality) {
    /** From here on an exponential is as good as the sum with 1. */
    private static final double SURE = 40;

    /** Keeps leanings finite where rationality is 0. */
    private static final double LEAST = 1e-9;

    /** How all elites choose. */
    public Choice {
        Require.nonNegative("choice.rationality", rationality);
    }

    /** Probability of acting when acting is worth {@code advantage} more than not acting. */
    public double probability(double advantage) {
        return logistic(rationality * advantage);
    }

    /**
     * The worth of being free to act or not when acting turns out to be worth this much: {@code ln(1 + exp(lambda x)) /
     * lambda}, at least what either is worth (the inclusive value of a logit choice).
     */
    public double option(double worth) {
        double scaled = rationality * worth;
        return rationality < LEAST || scaled > SURE
                ? Math.max(0, worth)
                : FastMath.log1p(FastMath.exp(scaled)) / rationality;
    }

    /** The advantage at which the probability of acting is this; without end where it hardly hangs on any advantage. */
    public double advantage(double probability) {
        return rationality < LEAST ? Double.NEGATIVE_INFINITY : logit(probability) / rationality;
    }

    /** Probabilities of three options; they sum to 1. An option worth minus infinity is impossible, the others are not. */
    public double[] probabilities(double first, double second, double third) {
        double best = Math.max(first, Math.max(second, third));
        double a = odds(first, best);
        double b = odds(second, best);
        double c = odds(third, best);
        double sum = a + b + c;
        return new double[] {a / sum, b / sum, c / sum};
    }

    private double odds(double worth, double best) {
        return worth == Double.NEGATIVE_INFINITY ? 0 : FastMath.exp(rationality * (worth - best));
    }

    /** One leaning that a utility does not explain: a Gumbel draw over the rationality; without any it decides alone. */
    public double leaning(double uniform) {
        return -FastMath.log(-FastMath.log(uniform)) / Math.max(rationality, LEAST);
    }

    /** Log-odds of a probability in (0, 1). */
    public static double logit(double probability) {
        return FastMath.log(probability / (1 - probability));
    }

    /** A probability as it looks to one who is off by this much in log-odds; certainty stays what it is. */
    public static double shifted(double probability, double by) {
        if (by == 0) {
            return probability;
        }
        double odds = probability * FastMath.exp(by);
        return odds / (1 - probability + odds);
    }

    /** The logistic function. */
    public static double logistic(double x) {
        return 1 / (1 + FastMath.exp(-x));
    }
}
