package palace.report.ensemble;

import java.util.Optional;
import palace.simulation.history.Deed;
import palace.simulation.history.Deed.Kind;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.RatioEstimate;

/**
 * What the people of one group did over many histories. Each history is one unit, because what happens in it hangs
 * together.
 */
public final class PersonCount {
    private static final Kind[] KINDS = Kind.values();

    private final int cell;
    private final String part;
    private final String id;
    private final String name;
    private final boolean later;
    private final int size;
    private final double[][] sums = new double[KINDS.length][4];
    private final double[] men = new double[2];
    private long histories;

    /**
     * @param part of a world, its name; else empty
     * @param size how many offices the group has
     */
    PersonCount(int cell, String part, String id, String name, boolean later, int size) {
        this.cell = cell;
        this.part = part;
        this.id = id;
        this.name = name;
        this.later = later;
        this.size = size;
    }

    int cell() {
        return cell;
    }

    String part() {
        return part;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean later() {
        return later;
    }

    /** A history of which there is something to tell. */
    void add(Deed deed) {
        double present = deed.count(Kind.ATTEMPTS);
        double people = people(deed.count(Kind.PEOPLE));
        men[0] += people - people(0);
        men[1] += people * people - people(0) * people(0);
        for (Kind kind : KINDS) {
            double x = deed.count(kind);
            double y = kind.isOfMen() ? people : present;
            double[] sum = sums[kind.ordinal()];
            sum[0] += x;
            sum[1] += x * x;
            sum[2] += x * y;
            sum[3] += y * y;
        }
    }

    /** A history, whether or not there is anything to tell of it. */
    void addHistory() {
        histories++;
    }

    private double people(int counted) {
        return later ? counted : size - counted;
    }

    /** How often it came in all. */
    long count(Kind kind) {
        return Math.round(sums[kind.ordinal()][0]);
    }

    /** Men who held one of the offices, over all histories. */
    long people() {
        return Math.round(histories * people(0) + men[0]);
    }

    /** The share: of attempts while they held office, or of men. */
    RatioEstimate share(Kind kind) {
        double[] sum = sums[kind.ordinal()];
        if (kind.isOfMen()) {
            return new RatioEstimate(
                    histories, sum[0], (double) people(), sum[1], sum[2], histories * people(0) * people(0) + men[1]);
        }
        return new RatioEstimate(histories, sum[0], (double) count(Kind.ATTEMPTS), sum[1], sum[2], sum[3]);
    }

    /** The interval of a share; nothing where there is nothing to divide by. */
    Optional<Interval> interval(Kind kind) {
        RatioEstimate share = share(kind);
        return share.isKnown() ? Optional.of(share.shareInterval(Confidence.NINETY_FIVE)) : Optional.empty();
    }

    double low(Kind kind) {
        return interval(kind).map(Interval::low).orElse(Double.NaN);
    }

    double high(Kind kind) {
        return interval(kind).map(Interval::high).orElse(Double.NaN);
    }
}
