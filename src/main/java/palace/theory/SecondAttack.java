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
    private static final int GRID = 4000;
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
                "c 0.5, z 1, alpha 1, beta 1: strength that survives a first attack", 0.21673607, survived));
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
        double survived = survived(new Beliefs(point.number(MIDDLE), point.number(PRIOR), point.number(FIRST)), cost);
        var later = new Beliefs(point.number(MIDDLE), point.number(PRIOR), point.number(SECOND));
        List<Double> again = again(later, cost, survived);
        var checks = new ArrayList<Check>();
        checks.add(Check.found("strength that survives a first attack", survived));
        checks.add(Check.found("second attacks possible", again.size()));
        for (int i = 0; i < again.size(); i++) {
            checks.add(Check.found("strength below which it falls at the second, " + (i + 1), again.get(i)));
        }
        return checks;
    }

    /** The strength from which the regime survives the least of the first attacks. */
    private double survived(Beliefs beliefs, double cost) {
        return Roots.place(GlobalGame.cutoffs(limit, beliefs, cost), 0);
    }

    /** Strengths below which a regime that survived falls at the second attack; none if nobody would attack. */
    private List<Double> again(Beliefs beliefs, double cost, double survived) {
        double low = Normal.quantile(survived);
        return Roots.boundaries(x -> attacksAgain(beliefs, Normal.cumulative(x), cost, survived), low, EDGE, GRID)
                .stream()
                .map(Normal::cumulative)
                .toList();
    }

    /** Whether the marginal elite attacks who knows that the strength is above what survived. */
    private boolean attacksAgain(Beliefs beliefs, double strength, double cost, double survived) {
        double signal = beliefs.signal(strength);
        double left = beliefs.above(survived, signal);
        double chance = left > 0 ? Math.max(0, left - beliefs.above(strength, signal)) / left : 0;
        return GlobalGame.attacks(limit, chance, cost);
    }
}
