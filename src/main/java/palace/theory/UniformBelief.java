package palace.theory;

import java.util.List;
import palace.mechanism.attempt.Ballot;
import palace.mechanism.judgement.Stakes;
import palace.model.event.Stance;

/**
 * The marginal plotter, who knows nothing of how many others will move: to him every number is equally likely.
 */
final class UniformBelief implements Theory {
    private static final String PLOTTERS = "n";
    private static final String NEEDED = "k";
    private static final String BENEFIT = "b";
    private static final String COST = "c";
    private static final int MOST = 100_000;

    private final Limit limit;

    UniformBelief(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "uniform-belief";
    }

    @Override
    public String source() {
        return "Morris and Shin 2003, Global games: theory and applications, the uniform belief of the marginal player";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.whole(PLOTTERS, 15, 1, MOST, "elites who could move, each with one vote"),
                Parameter.whole(NEEDED, 8, 1, MOST, "how many must move for success; at most n"),
                Parameter.real(BENEFIT, 1, 1e-6, 1e6, "what he gains by success"),
                Parameter.real(COST, 0.5, 0, 1e6, "what moving costs him in any case"));
    }

    @Override
    public List<Check> checks(long seed) {
        return List.of(Check.exact("15 elites, 8 needed: cost over benefit at which he moves", 8.0 / 15, ratio(15, 8)));
    }

    @Override
    public List<Check> at(Point point) {
        int plotters = point.whole(PLOTTERS);
        int needed = point.whole(NEEDED);
        if (needed > plotters) {
            throw new IllegalArgumentException("k must be at most n, but was %d of %d.".formatted(needed, plotters));
        }
        double benefit = point.number(BENEFIT);
        double cost = point.number(COST);
        double expected = (plotters - needed + 1.0) / plotters;
        boolean moves = cost <= benefit && moves(chance(plotters, needed), cost / benefit);
        boolean even = Math.abs(cost / benefit - expected) < 1e-9;
        return List.of(
                Check.exact("cost over benefit at which he moves", expected, ratio(plotters, needed)),
                even
                        ? Check.found("whether he moves at this cost (1 yes, 0 no)", moves ? 1 : 0)
                        : Check.exact(
                                "whether he moves at this cost (1 yes, 0 no)",
                                cost / benefit < expected ? 1 : 0,
                                moves ? 1 : 0));
    }

    /** The greatest cost, the benefit being 1, at which the decision of the cascade is to join. */
    private double ratio(int plotters, int needed) {
        double chance = chance(plotters, needed);
        return Roots.boundary(cost -> moves(chance, cost), -0.01, 1.01);
    }

    private boolean moves(double chance, double cost) {
        return limit.decide(chance, new Stakes(cost, 1 - cost)).stance() == Stance.JOINED;
    }

    /** The share of all numbers of movers, each as likely, at which the ballot of the product is carried. */
    private static double chance(int plotters, int needed) {
        double majority = (needed - 0.5) / plotters;
        int winning = 0;
        for (int moved = 1; moved <= plotters; moved++) {
            winning += Ballot.carried((double) moved / plotters, majority) ? 1 : 0;
        }
        return (double) winning / plotters;
    }
}
