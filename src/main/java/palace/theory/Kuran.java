package palace.theory;

import java.util.List;

/** Now out of never: two societies that look alike, one slighted man more, and a revolution or none. */
final class Kuran implements Theory {
    private static final String THRESHOLDS = "thresholds";
    private static final List<Double> A = List.of(0.0, 20.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 100.0);
    private static final List<Double> B = List.of(0.0, 20.0, 30.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 100.0);

    private final Limit limit;

    Kuran(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "kuran";
    }

    @Override
    public String source() {
        return "Kuran 1991, World Politics 44, pp. 18-24, https://doi.org/10.2307/2010422";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.list(
                THRESHOLDS, A, 1000, "public opposition in percent from which each joins, one value a person"));
    }

    @Override
    public List<Check> checks(long seed) {
        return List.of(
                Check.exact("A, thresholds 0 20 20 30 40 50 60 70 80 100: percent in", 10, percent(A)),
                Check.exact("A, the second at 10: percent in", 90, percent(ThresholdCrowd.replace(A, 1, 10))),
                Check.exact("B, thresholds 0 20 30 30 40 50 60 70 80 100: percent in", 10, percent(B)),
                Check.exact("B, the second at 10: percent in", 20, percent(ThresholdCrowd.replace(B, 1, 10))));
    }

    @Override
    public List<Check> at(Point point) {
        List<Double> thresholds = point.list(THRESHOLDS);
        double expected = 100.0 * ThresholdCrowd.expected(people(thresholds)) / thresholds.size();
        return List.of(Check.exact("percent in", expected, percent(thresholds)));
    }

    private double percent(List<Double> thresholds) {
        return 100.0 * ThresholdCrowd.rest(limit, people(thresholds)).joined() / thresholds.size();
    }

    /** Percent as people; what is a whole number of people up to rounding is one. */
    private static List<Double> people(List<Double> percent) {
        return percent.stream()
                .map(p -> p * percent.size() / 100)
                .map(p -> Math.abs(p - Math.rint(p)) < 1e-9 ? Math.rint(p) : p)
                .toList();
    }
}
