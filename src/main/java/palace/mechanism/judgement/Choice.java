package palace.mechanism.judgement;

import org.apache.commons.math3.util.FastMath;
import palace.model.Require;

/**
 * How a choice follows from utilities: logit noise (quantal response, McKelvey and Palfrey 1995,
 * https://doi.org/10.1006/game.1995.1023). As rationality grows the best option is chosen for certain; at 0 all are
 * equally likely.
 *
 * @param rationality how sharply a difference in utility shows in what is done, in units of 1/utility; at least 0
 */
public record Choice(double rationality) {
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

    /** The logistic function. */
    public static double logistic(double x) {
        return 1 / (1 + FastMath.exp(-x));
    }
}
