package palace.theory;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import palace.mechanism.plot.Leak;

/**
 * How long many can keep a secret, with the published correction: {@code 1 - exp(-t (1 - (1 - p)^n))}.
 *
 * <p>The product's leak is a hazard for each member. Grimes takes the chance that one of n leaks within a year as the
 * hazard of the whole secret, so the product's rule is applied twice: to the members over a year, then to the secret over
 * time.
 */
final class Grimes implements Theory {
    private static final String PEOPLE = "n";
    private static final String YEARS = "years";
    private static final String LEAK = "p";
    private static final String SHARE = "share";
    private static final String EACH_YEAR = "each-year";
    private static final double MILLION = 1e6;

    @Override
    public String name() {
        return "grimes";
    }

    @Override
    public String source() {
        return "Grimes 2016, PLOS ONE 11, with its correction, https://doi.org/10.1371/journal.pone.0147905";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.whole(PEOPLE, 30_000, 1, 1_000_000_000, "people who know"),
                Parameter.real(YEARS, 6, 1e-6, 1e6, "years"),
                Parameter.real(LEAK, 4.0920e-6, 0, 0.999999, "chance that one of them leaks it within a year"),
                Parameter.real(SHARE, 0.5, 1e-9, 0.999999, "chance that it is out, for the p that gives it"),
                Parameter.list(
                        EACH_YEAR,
                        List.of(),
                        1e9,
                        "people who know in each year, as 3000,2500,2100; replaces n and years"));
    }

    @Override
    public List<Check> checks(long seed) {
        return List.of(
                Check.exact(
                        "30 000 people, 6 years, out for even odds: p in a million",
                        4.0920082629,
                        leak(30_000, 6, 0.5) * MILLION),
                Check.exact(
                        "30 000 people, 6 years, p 4.0920e-6: chance that it is out",
                        0.4999993422,
                        out(30_000, 6, 4.0920e-6)));
    }

    @Override
    public List<Check> at(Point point) {
        List<Double> eachYear = point.list(EACH_YEAR);
        return eachYear.isEmpty() ? steady(point) : changing(eachYear, point.number(LEAK));
    }

    /** {@code 1 - exp(-sum(1 - (1 - p)^n))}, a year of the product's rule after the other. */
    private static List<Check> changing(List<Double> eachYear, double leak) {
        double hazards = 0;
        double kept = 1;
        for (double people : eachYear) {
            hazards -= FastMath.expm1(people * FastMath.log1p(-leak));
            kept *= 1 - out((int) people, 1, leak);
        }
        return List.of(Check.exact(
                "chance that it is out after %d years".formatted(eachYear.size()),
                -FastMath.expm1(-hazards),
                1 - kept));
    }

    private static List<Check> steady(Point point) {
        int people = point.whole(PEOPLE);
        double years = point.number(YEARS);
        double leak = point.number(LEAK);
        double share = point.number(SHARE);
        double hazard = -FastMath.expm1(people * FastMath.log1p(-leak));
        double needed = -FastMath.log1p(-share) / years;
        Check out = Check.exact("chance that it is out", -FastMath.expm1(-years * hazard), out(people, years, leak));
        if (needed >= 1) {
            return List.of(out);
        }
        return List.of(
                out,
                Check.exact(
                        "p in a million that gives the share",
                        -FastMath.expm1(FastMath.log1p(-needed) / people) * MILLION,
                        leak(people, years, share) * MILLION));
    }

    private static double out(int people, double years, double leak) {
        double hazard = Leak.probability(people, 0, 1, 1, each(leak));
        return Leak.probability(1, 0, 1, years, new Leak.Parameters(hazard, 0, 0, 1));
    }

    private static double leak(int people, double years, double share) {
        return Roots.boundary(leak -> out(people, years, leak) < share, 0, 0.9999999);
    }

    /** The hazard of a member who leaks with this probability in a unit of time. */
    static Leak.Parameters each(double probability) {
        return new Leak.Parameters(-FastMath.log1p(-probability), 0, 0, 1);
    }
}
