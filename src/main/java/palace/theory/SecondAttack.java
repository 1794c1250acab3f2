package palace.theory;

import java.util.ArrayList;
import java.util.List;
import palace.theory.GlobalGame.Beliefs;

/**
 * The global game played again: a regime that has survived an attack is known to be strong enough to have done so, and
 * there is no second attack until much more is known. The hazard falls with tenure without any change in grievance.
 */
final class SecondAttack implements Theory {
    private static final String COST = "c";
    private static final String MIDDLE = "z";
    private static final String PRIOR = "alpha";
    private static final String FIRST = "beta1";
    private static final String SECOND = "beta2";
    private static final int GRID = 8000;
    private static final double EDGE = 8;

    private final Limit limit;

    SecondAttack(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "second-attack";
    }

    @Override
    public String source() {
        return "Angeletos, Hellwig and Pavan 2007, Econometrica 75, the dynamic game";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(COST, 0.5, 0.001, 0.999, "cost of attacking, the gain from success being 1"),
                Parameter.real(MIDDLE, 1, -10, 10, "middle of the common prior about the regime's strength"),
                Parameter.real(PRIOR, 1, 1e-6, 1e6, "precision of the prior"),
                Parameter.real(FIRST, 1, 1e-6, 1e6, "precision of what each knows at the first attack"),
                Parameter.real(SECOND, 20, 1e-6, 1e6, "precision of all that each knows at the second"));
    }

    @Override
    public List<Check> checks(long seed) {
        double survived = survived(new Beliefs(1, 1, 1), 0.5);
        var checks = new ArrayList<Check>();
        checks.add(Check.exact(
                "c 0.5, z 1, alpha 1, beta 1: strength that survives a first attack",
                0.21673607,
                Normal.cumulative(survived)));
        for (double precision : new double[] {2, 5, 10, 20}) {
            checks.add(Check.exact(
                    "the same: second attacks possible at precision %.0f".formatted(precision),
                    0,
                    again(new Beliefs(1, 1, precision), 0.5, survived).size()));
        }
        return checks;
    }

    @Override
    public List<Check> at(Point point) {
        double cost = point.number(COST);
        var first = new Beliefs(point.number(MIDDLE), point.number(PRIOR), point.number(FIRST));
        double survived = survived(first, cost);
        var later = new Beliefs(point.number(MIDDLE), point.number(PRIOR), point.number(SECOND));
        List<Double> again = again(later, cost, survived);
        var checks = new ArrayList<Check>();
        checks.add(Check.found("strength that survives a first attack", Normal.cumulative(survived)));
        checks.add(Check.exact("left side of Proposition 1 there", cost, first.formula(survived)));
        checks.add(Check.exact("second attacks possible", expected(later, cost, survived), again.size()));
        for (int i = 0; i < again.size(); i++) {
            checks.add(Check.found(
                    "strength below which it falls at the second, " + (i + 1), Normal.cumulative(again.get(i))));
            checks.add(Check.exact(
                    "chance of success to the marginal elite there, " + (i + 1),
                    cost,
                    chance(later, again.get(i), survived)));
        }
        return checks;
    }

    /** The place from which the regime survives the least of the first attacks. */
    private double survived(Beliefs beliefs, double cost) {
        return Roots.place(GlobalGame.cutoffs(limit, beliefs, cost), 0);
    }

    /** Places below which a regime that survived falls at the second attack; none if nobody would attack. */
    private List<Double> again(Beliefs beliefs, double cost, double survived) {
        return Roots.boundaries(
                x -> GlobalGame.attacks(limit, chance(beliefs, x, survived), cost),
                survived,
                Math.max(EDGE, survived + 1),
                GRID);
    }

    /** How often the chance to the marginal elite crosses the cost, as a formula. */
    private static int expected(Beliefs beliefs, double cost, double survived) {
        return Roots.boundaries(x -> chance(beliefs, x, survived) > cost, survived, Math.max(EDGE, survived + 1), GRID)
                .size();
    }

    /** The chance of success to the marginal elite who knows that the strength is above what survived. */
    private static double chance(Beliefs beliefs, double place, double survived) {
        double signal = beliefs.signal(place);
        double left = beliefs.above(Normal.cumulative(survived), signal);
        return left > 0 ? Math.max(0, left - beliefs.above(Normal.cumulative(place), signal)) / left : 0;
    }
}
