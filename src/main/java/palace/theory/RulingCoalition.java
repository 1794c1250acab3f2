package palace.theory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import palace.mechanism.attempt.Ballot;

/**
 * Who remains when anybody may be thrown out by a majority, and those who throw out look ahead: the least powerful
 * coalition that wins and would not break up itself.
 */
final class RulingCoalition implements Theory {
    private static final String POWERS = "powers";
    private static final String MAJORITY = "majority";
    private static final double HALF = 0.5;
    private static final int MOST = 14;

    @Override
    public String name() {
        return "ruling-coalition";
    }

    @Override
    public String source() {
        return "Acemoglu, Egorov and Sonin 2008, Review of Economic Studies 75,"
                + " https://doi.org/10.1111/j.1467-937X.2008.00503.x";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.list(POWERS, List.of(3.0, 4.0, 5.0, 10.0), 1e9, "power of each, at most 14 people"),
                Parameter.real(MAJORITY, HALF, HALF, 0.999, "share of the power that must be exceeded to win"));
    }

    @Override
    public List<Check> checks(long seed) {
        return List.of(
                Check.exact("powers 3, 4, 5: power of those who remain", 12, power(List.of(3.0, 4.0, 5.0))),
                Check.exact("powers 3, 4, 8: power of those who remain", 8, power(List.of(3.0, 4.0, 8.0))),
                Check.exact("powers 3, 4, 5, 10: power of those who remain", 12, power(List.of(3.0, 4.0, 5.0, 10.0))),
                Check.exact(
                        "powers 2, 1, 1 (half is no majority): power of those who remain",
                        4,
                        power(List.of(2.0, 1.0, 1.0))));
    }

    @Override
    public List<Check> at(Point point) {
        List<Double> powers = point.list(POWERS);
        if (powers.size() > MOST) {
            throw new IllegalArgumentException(
                    "powers must be at most %d, but were %d.".formatted(MOST, powers.size()));
        }
        int remain = remain(powers, point.number(MAJORITY));
        String who = IntStream.range(0, powers.size())
                .filter(i -> (remain >> i & 1) == 1)
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
        return List.of(
                Check.found("power of those who remain (number " + who + ")", power(powers, remain)),
                Check.found("how many remain", Integer.bitCount(remain)));
    }

    private static double power(List<Double> powers) {
        return power(powers, remain(powers, HALF));
    }

    private static double power(List<Double> powers, int coalition) {
        double power = 0;
        for (int i = 0; i < powers.size(); i++) {
            power += (coalition >> i & 1) == 1 ? powers.get(i) : 0;
        }
        return power;
    }

    /** Those who remain of all, as a set of bits; smaller coalitions are settled before larger ones. */
    private static int remain(List<Double> powers, double majority) {
        int all = (1 << powers.size()) - 1;
        int[] settled = new int[all + 1];
        for (int coalition = 1; coalition <= all; coalition++) {
            settled[coalition] = settle(powers, majority, coalition, settled);
        }
        return settled[all];
    }

    private static int settle(List<Double> powers, double majority, int coalition, int[] settled) {
        int best = coalition;
        for (int part = (coalition - 1) & coalition; part > 0; part = (part - 1) & coalition) {
            double with = power(powers, part);
            boolean wins = Ballot.carried(with / power(powers, coalition), majority);
            if (wins && settled[part] == part && with < power(powers, best)) {
                best = part;
            }
        }
        return best;
    }
}
