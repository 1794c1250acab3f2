package palace.mechanism;

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
    /** How all elites choose. */
    public Choice {
        Require.nonNegative("choice.rationality", rationality);
    }

    /** Probability of acting when acting is worth {@code advantage} more than not acting. */
    public double probability(double advantage) {
        return logistic(rationality * advantage);
    }

    /** Probabilities of three options; they sum to 1. */
    public double[] probabilities(double first, double second, double third) {
        double best = Math.max(first, Math.max(second, third));
        double a = FastMath.exp(rationality * (first - best));
        double b = FastMath.exp(rationality * (second - best));
        double c = FastMath.exp(rationality * (third - best));
        double sum = a + b + c;
        return new double[] {a / sum, b / sum, c / sum};
    }

    /** One leaning that a utility does not explain: a Gumbel draw over the rationality; 0 for perfect rationality. */
    public double leaning(double uniform) {
        return rationality == 0 ? 0 : -FastMath.log(-FastMath.log(uniform)) / rationality;
    }

    /** The logistic function. */
    static double logistic(double x) {
        return 1 / (1 + FastMath.exp(-x));
    }
}
