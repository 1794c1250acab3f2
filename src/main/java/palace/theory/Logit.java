package palace.theory;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.attempt.Cascade.Position;
import palace.mechanism.judgement.Choice;
import palace.mechanism.judgement.Stakes;
import palace.model.event.Stance;
import palace.random.Draws;

/** Quantal response: the best for certain as rationality grows, chance alone without it, and the cascade in between. */
final class Logit implements Theory {
    private static final long SOURCE = Draws.source("theory.Logit");
    private static final String RATIONALITY = "rationality";
    private static final String JOIN = "join";
    private static final String ASIDE = "aside";
    private static final String RALLY = "rally";
    private static final String RUNS = "runs";
    private static final double ENDLESS = 1e9;
    private static final int USUAL_RUNS = 40_000;

    private final Limit limit;

    Logit(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "logit";
    }

    @Override
    public String source() {
        return "McKelvey and Palfrey 1995, Games and Economic Behavior 10, https://doi.org/10.1006/game.1995.1023";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(RATIONALITY, 2, 0, 1e9, "how sharply a difference in worth shows"),
                Parameter.real(JOIN, 0.5, -100, 100, "worth of joining"),
                Parameter.real(ASIDE, 0.25, -100, 100, "worth of standing aside"),
                Parameter.real(RALLY, 0, -100, 100, "worth of rallying"),
                Parameter.whole(RUNS, USUAL_RUNS, 2, 10_000_000, "draws of the cascade"));
    }

    @Override
    public List<Check> checks(long seed) {
        double[] third = new Choice(0).probabilities(0.5, 0.25, 0);
        double[] best = new Choice(ENDLESS).probabilities(0.5, 0.25, 0);
        return List.of(
                Check.exact("rationality 0, an advantage of 3: acts", 0.5, new Choice(0).probability(3)),
                Check.exact("rationality 0, three options: the best", 1.0 / 3, third[0]),
                Check.exact("rationality 0, three options: the worst", 1.0 / 3, third[2]),
                Check.exact("rationality 1, an advantage of 1: acts", 0.7310585786, new Choice(1).probability(1)),
                Check.exact(
                        "rationality without end, an advantage of 0.001: acts",
                        1,
                        new Choice(ENDLESS).probability(0.001)),
                Check.exact("rationality without end, one of -0.001: acts", 0, new Choice(ENDLESS).probability(-0.001)),
                Check.exact("rationality without end, three options: the best", 1, best[0]),
                Check.exact("rationality without end, three options: the next", 0, best[1]),
                // e / (e + e^(1/2) + 1)
                Check.exact(
                        "rationality 2, worth 0.5, 0.25, 0: the best",
                        0.5064803911,
                        new Choice(2).probabilities(0.5, 0.25, 0)[0]),
                Check.share(
                        "the same in the cascade: joins",
                        0.5064803911,
                        cascade(2, new double[] {0.5, 0.25, 0}, USUAL_RUNS, seed)));
    }

    @Override
    public List<Check> at(Point point) {
        double rationality = point.number(RATIONALITY);
        double[] worth = {point.number(JOIN), point.number(ASIDE), point.number(RALLY)};
        double[] found = new Choice(rationality).probabilities(worth[0], worth[1], worth[2]);
        double join = expected(rationality, worth, 0);
        return List.of(
                Check.exact("joins", join, found[0]),
                Check.exact("stands aside", expected(rationality, worth, 1), found[1]),
                Check.exact("rallies", expected(rationality, worth, 2), found[2]),
                Check.share(
                        "joins, in the cascade", join, cascade(rationality, worth, point.whole(RUNS), point.seed())));
    }

    private static double expected(double rationality, double[] worth, int option) {
        double odds = 0;
        for (double other : worth) {
            odds += FastMath.exp(rationality * (other - worth[option]));
        }
        return 1 / odds;
    }

    /** How often the cascade joins, with the leanings that it draws; rallying is worth its difference as a leaning. */
    private DrawnMean cascade(double rationality, double[] worth, int runs, long seed) {
        var choice = new Choice(rationality);
        var stakes = new Stakes(0, worth[0] - worth[1]);
        long key = Draws.of(seed, 0).key(SOURCE, 0);
        double price = limit.cascade().parameters().defeat(); // of rallying, put back here
        var joins = new DrawnMean();
        for (int run = 0; run < runs; run++) {
            double aside = choice.leaning(Draws.uniform(key, run, 0));
            double join = choice.leaning(Draws.uniform(key, run, 1)) - aside;
            double rally = choice.leaning(Draws.uniform(key, run, 2)) - aside + worth[2] - worth[1] + price;
            Stance stance = Cascade.decide(
                            1,
                            new Position(stakes, 0, 0, 0, join, rally, 0, 0),
                            limit.cascade().parameters())
                    .stance();
            joins.add(stance == Stance.JOINED ? 1 : 0);
        }
        return joins;
    }
}
