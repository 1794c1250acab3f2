package palace.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import palace.mechanism.judgement.Stakes;
import palace.model.event.Stance;

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
    private static final int GRID = 40_000;

    /** Where strengths become 0 or 1 to the last digit, in standard deviations. */
    private static final double EDGE = 37;

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
        /** The signal below which all attack, if the regime falls below the strength {@code Phi(place)}. */
        double signal(double place) {
            return Normal.cumulative(place) + place / FastMath.sqrt(beta);
        }

        /** The chance that the strength is above a place, to one who has seen this signal. */
        double above(double place, double signal) {
            double middle = (beta * signal + alpha * z) / (alpha + beta);
            return Normal.cumulative(FastMath.sqrt(alpha + beta) * (middle - place));
        }

        /** The chance of success to the marginal elite, if the regime falls below {@code Phi(place)}. */
        double chance(double place) {
            return 1 - above(Normal.cumulative(place), signal(place));
        }

        /** The left side of Proposition 1. */
        double formula(double place) {
            return Normal.cumulative((alpha * (Normal.cumulative(place) - z) - FastMath.sqrt(beta) * place)
                    / FastMath.sqrt(alpha + beta));
        }

        /** How many equilibria there are: three where the cost lies between the two turns of the left side, else one. */
        int expected(double cost) {
            if (unique()) {
                return 1;
            }
            double height = FastMath.sqrt(2 * FastMath.PI * beta) / alpha; // the left side turns where phi is this
            double turn = FastMath.sqrt(-2 * FastMath.log(height));
            return formula(-turn) < cost && cost < formula(turn) ? 3 : 1;
        }

        /** A distance from 0 that no place exceeds. */
        double farthest(double cost) {
            return (alpha * (1 + Math.abs(z)) + FastMath.sqrt(alpha + beta) * Math.abs(Normal.quantile(cost)))
                    / FastMath.sqrt(beta);
        }

        boolean unique() {
            return beta >= alpha * alpha / (2 * FastMath.PI);
        }
    }

    /** Places x, one for each equilibrium: the regime falls below the strength {@code Phi(x)}. */
    static List<Double> cutoffs(Limit limit, Beliefs beliefs, double cost) {
        DoublePredicate attacks = x -> attacks(limit, beliefs.chance(x), cost);
        double farthest = Math.max(EDGE, beliefs.farthest(cost)) + 1;
        var places = new ArrayList<Double>(Roots.boundaries(attacks, -farthest, -EDGE, 1));
        places.addAll(Roots.boundaries(attacks, -EDGE, EDGE, GRID));
        places.addAll(Roots.boundaries(attacks, EDGE, farthest, 1));
        return places;
    }

    /** The strength of the first equilibrium; not a number where there is none. */
    private double strength(Beliefs beliefs, double cost) {
        return Normal.cumulative(Roots.place(cutoffs(limit, beliefs, cost), 0));
    }

    static boolean attacks(Limit limit, double chance, double cost) {
        return limit.decide(chance, new Stakes(cost, 1 - cost)).stance() == Stance.JOINED;
    }

    @Override
    public List<Check> checks(long seed) {
        var even = new Beliefs(0, 1, 1);
        double place = Roots.place(cutoffs(limit, even, 0.5), 0);
        var precise = new Beliefs(0.5, 1, 100);
        double sharp = Roots.place(cutoffs(limit, precise, 0.3), 0);
        List<Double> three = cutoffs(limit, new Beliefs(0.5, 1, 0.1), 0.5);
        double bound = 1 / (2 * FastMath.PI);
        var checks = new ArrayList<Check>(List.of(
                Check.exact(
                        "c 0.5, z 0, alpha 1, beta 1: strength below which it falls",
                        0.7832639300,
                        Normal.cumulative(place)),
                Check.exact("the same: signal below which they attack", 1.5665278597, even.signal(place)),
                Check.exact("c 0.3, z 0.5, alpha 1, beta 100: strength", 0.7080941030, Normal.cumulative(sharp)),
                Check.exact("the same: signal", 0.7628766433, precise.signal(sharp)),
                Check.exact("c 0.5, z 0.5, alpha 1, beta 0.1: equilibria", 3, three.size())));
        double[] known = {0.1069409392, 0.5, 0.8930590608};
        for (int i = 0; i < known.length; i++) {
            checks.add(Check.exact(
                    "the same: strength, equilibrium " + (i + 1), known[i], Normal.cumulative(Roots.place(three, i))));
        }
        checks.add(Check.exact(
                "c 0.5, z 0.5, beta a little above alpha^2 / 2 pi: equilibria",
                1,
                cutoffs(limit, new Beliefs(0.5, 1, bound * 1.01), 0.5).size()));
        checks.add(Check.exact(
                "the same, a little below: equilibria",
                3,
                cutoffs(limit, new Beliefs(0.5, 1, bound * 0.99), 0.5).size()));
        checks.add(
                Check.exact("c 0.3, beta without end: strength 1 - c", 0.7, strength(new Beliefs(0.5, 1, 1e16), 0.3)));
        return checks;
    }

    @Override
    public List<Check> at(Point point) {
        double cost = point.number(COST);
        var beliefs = new Beliefs(point.number(MIDDLE), point.number(PRIOR), point.number(PRIVATE));
        List<Double> found = cutoffs(limit, beliefs, cost);
        var checks = new ArrayList<Check>();
        checks.add(Check.exact("equilibria", beliefs.expected(cost), found.size()));
        for (int i = 0; i < found.size(); i++) {
            String which = found.size() == 1 ? "" : ", equilibrium " + (i + 1);
            double place = found.get(i);
            checks.add(Check.found("strength below which it falls" + which, Normal.cumulative(place)));
            checks.add(Check.found("signal below which they attack" + which, beliefs.signal(place)));
            checks.add(Check.exact("left side of Proposition 1 there" + which, cost, beliefs.formula(place)));
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
        List<Picture.Spot> spots = IntStream.rangeClosed(0, 480)
                .mapToDouble(i -> 8 - i / 30.0)
                .mapToObj(x -> new Picture.Spot(
                        Roots.boundary(cost -> attacks(limit, beliefs.chance(x), cost), 0, 1), Normal.cumulative(x)))
                .toList();
        return new Picture.Curve(label, pen, spots);
    }
}
