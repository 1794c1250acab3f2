package palace.theory;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.mechanism.plot.Leak;

/** A plot that takes in one member a week: the secret holds with {@code (1 - p)^(k (k + 1) / 2)}. */
final class GrowingPlot implements Theory {
    private static final String LEAK = "p";
    private static final String MEMBERS = "k";

    @Override
    public String name() {
        return "growing-plot";
    }

    @Override
    public String source() {
        return "Grimes 2016, PLOS ONE 11, by weeks, for a plot that grows, https://doi.org/10.1371/journal.pone.0147905";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(LEAK, 0.01, 0, 0.999999, "chance that a member leaks it within a week"),
                Parameter.whole(MEMBERS, 10, 1, 10_000, "members at the end, one more each week from 1"));
    }

    @Override
    public List<Check> checks(long seed) {
        return List.of(Check.exact("p 0.01, 1 to 10 members: chance that it holds", 0.57535475, holds(0.01, 10)));
    }

    @Override
    public List<Check> at(Point point) {
        double leak = point.number(LEAK);
        int members = point.whole(MEMBERS);
        double expected = FastMath.exp(FastMath.log1p(-leak) * members * (members + 1.0) / 2);
        return List.of(Check.exact("chance that it holds", expected, holds(leak, members)));
    }

    private static double holds(double leak, int members) {
        double holds = 1;
        for (int week = 1; week <= members; week++) {
            holds *= 1 - Leak.probability(week, 0, 1, 1, Grimes.each(leak));
        }
        return holds;
    }
}
