package palace.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import palace.mechanism.Stakes;
import palace.model.Stance;

/**
 * The global game of regime change: the regime falls if the mass that attacks reaches its strength, and each elite sees
 * that strength with an error of its own.
 *
 * <p>If all attack below a signal x, the regime falls below a strength s with {@code Phi(sqrt(beta) (x - s)) = s}. It is
 * an equilibrium where the elite who sees just x is indifferent, by the stakes and the decision of the cascade.
 */
final class GlobalGame implements Theory {
    private static final String COST = "c";
    private static final String MIDDLE = "z";
    private static final String PRIOR = "alpha";
    private static final String PRIVATE = "beta";
    private static final int GRID = 8000;
    private static final double EDGE = 8;

    private final Limit limit;

    GlobalGame(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "global-game";
    }

    @Override
    public String source() {
        return "Angeletos, Hellwig and Pavan 2007, Econometrica 75, Proposition 1";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(COST, 0.5, 0.001, 0.999, "cost of attacking, the gain from success being 1"),
                Parameter.real(MIDDLE, 0, -10, 10, "middle of the common prior about the regime's strength"),
                Parameter.real(PRIOR, 1, 1e-6, 1e6, "precision of the prior"),
                Parameter.real(PRIVATE, 1, 1e-6, 1e9, "precision of the private signals"));
    }

    /**
     * A place in the game.
     *
     * @param z middle of the prior
     * @param alpha its precision
     * @param beta precision of the private signals
     */
    record Beliefs(double z, double alpha, double beta) {
        /** The signal below which all attack, if the regime falls below this strength. */
        double signal(double strength) {
            return strength + Normal.quantile(strength) / FastMath.sqrt(beta);
        }

        /** The chance that the strength is above a place, to one who has seen this signal. */
        double above(double place, double signal) {
            double middle = (beta * signal + alpha * z) / (alpha + beta);
            return Normal.cumulative(FastMath.sqrt(alpha + beta) * (middle - place));
        }

        /** The chance of success to the marginal elite. */
        double chance(double strength) {
            return 1 - above(strength, signal(strength));
        }

        /** The left side of Proposition 1. */
        double formula(double strength) {
            return Normal.cumulative((alpha * (strength - z) - FastMath.sqrt(beta) * Normal.quantile(strength))
                    / FastMath.sqrt(alpha + beta));
        }

        boolean unique() {
            return beta >= alpha * alpha / (2 * FastMath.PI);
        }
    }

    /** Strengths below which the regime falls, one for each equilibrium in cut-offs. */
    static List<Double> cutoffs(Limit limit, Beliefs beliefs, double cost) {
        return Roots.boundaries(x -> attacks(limit, beliefs.chance(Normal.cumulative(x)), cost), -EDGE, EDGE, GRID)
                .stream()
                .map(Normal::cumulative)
                .toList();
    }

    static boolean attacks(Limit limit, double chance, double cost) {
        return limit.decide(chance, new Stakes(cost, 1 - cost)).stance() == Stance.JOINED;
    }

    @Override
    public List<Check> checks(long seed) {
        var even = new Beliefs(0, 1, 1);
        double theta = Roots.place(cutoffs(limit, even, 0.5), 0);
        var precise = new Beliefs(0.5, 1, 100);
        double sharp = Roots.place(cutoffs(limit, precise, 0.3), 0);
        List<Double> three = cutoffs(limit, new Beliefs(0.5, 1, 0.1), 0.5);
        double endless = Roots.place(cutoffs(limit, new Beliefs(0.5, 1, 1e16), 0.3), 0);
        var checks = new ArrayList<Check>(List.of(
                Check.exact("c 0.5, z 0, alpha 1, beta 1: strength below which it falls", 0.7832639300, theta),
                Check.exact("the same: signal below which they attack", 1.5665278597, even.signal(theta)),
                Check.exact("c 0.3, z 0.5, alpha 1, beta 100: strength", 0.7080941030, sharp),
                Check.exact("the same: signal", 0.7628766433, precise.signal(sharp)),
                Check.exact("c 0.5, z 0.5, alpha 1, beta 0.1: equilibria", 3, three.size())));
        double[] known = {0.1069409392, 0.5, 0.8930590608};
        for (int i = 0; i < known.length; i++) {
            checks.add(Check.exact("the same: strength, equilibrium " + (i + 1), known[i], Roots.place(three, i)));
        }
        checks.add(Check.exact("c 0.3, beta without end: strength 1 - c", 0.7, endless));
        return checks;
    }

    @Override
    public List<Check> at(Point point) {
        double cost = point.number(COST);
        var beliefs = new Beliefs(point.number(MIDDLE), point.number(PRIOR), point.number(PRIVATE));
        List<Double> found = cutoffs(limit, beliefs, cost);
        var checks = new ArrayList<Check>();
        checks.add(
                beliefs.unique()
                        ? Check.exact("equilibria", 1, found.size())
                        : Check.found("equilibria", found.size()));
        for (int i = 0; i < found.size(); i++) {
            String which = found.size() == 1 ? "" : ", equilibrium " + (i + 1);
            checks.add(Check.found("strength below which it falls" + which, found.get(i)));
            checks.add(Check.found("signal below which they attack" + which, beliefs.signal(found.get(i))));
            checks.add(Check.exact("left side of Proposition 1 there" + which, cost, beliefs.formula(found.get(i))));
        }
        return checks;
    }

    @Override
    public Optional<Picture> picture(long seed) {
        return Optional.of(new Picture(
                "global-game",
                "Where what all know outweighs what each sees, one cost has three answers",
                "cost of attacking, the gain from success being 1",
                "strength below which the regime falls",
                1,
                1,
                List.of(
                        curve("private signals precise", Picture.Pen.LINE, new Beliefs(0.5, 1, 100)),
                        curve("as precise as the prior", Picture.Pen.LINE, new Beliefs(0.5, 1, 1)),
                        curve("a tenth of the prior", Picture.Pen.LINE, new Beliefs(0.5, 1, 0.1))),
                List.of()));
    }

    /** Each strength with the cost at which it is the cut-off. */
    private Picture.Curve curve(String label, Picture.Pen pen, Beliefs beliefs) {
        List<Picture.Spot> spots = IntStream.rangeClosed(0, 330)
                .mapToDouble(i -> Normal.cumulative(4 - i / 30.0))
                .mapToObj(strength -> new Picture.Spot(
                        Roots.boundary(cost -> attacks(limit, beliefs.chance(strength), cost), 0, 1), strength))
                .toList();
        return new Picture.Curve(label, pen, spots);
    }
}
