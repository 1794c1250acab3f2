package palace.experiment.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import palace.experiment.Runner;
import palace.simulation.HistorySource;
import palace.statistics.ClusteredAuc;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.Moments;
import palace.statistics.RatioDifference;

/** Watches histories and asks what foretold their attempts (K36). */
public final class Indicators {
    /** Weeks. */
    public static final int YEAR = 52;

    /** Weeks ahead. */
    public static final List<Integer> HORIZONS = List.of(4, 13, YEAR);

    /** An alarm is raised at one quiet look of ten at most. */
    private static final double ALARMS = 0.1;
    /** Looks that an alarm is followed back: two years. */
    private static final int BACK = 26;

    private final List<Observable> observables;
    private final List<Watched> histories;
    private final int window;
    private final int ahead;

    private Indicators(List<Observable> observables, List<Watched> histories, int window) {
        this.observables = observables;
        this.histories = histories;
        this.window = window;
        ahead = HORIZONS.get(longest(window));
    }

    /** Which of the horizons is the longest after which a window of so many weeks is not over at the first look. */
    static int longest(int window) {
        int place = HORIZONS.size() - 1;
        while (place > 0 && Watched.FIRST + HORIZONS.get(place) >= window) {
            place--;
        }
        return place;
    }

    /** Watches so many histories. */
    public static IndicatorSheet measure(HistorySource source, int histories, long seed, Runner runner) {
        List<Observable> observables = Observable.all();
        var watched = new ArrayList<Watched>(histories);
        runner.all(
                histories,
                number -> Watched.of(source.recorded(seed, number), source.weeks(), observables),
                watched::add);
        return new Indicators(observables, watched, source.weeks()).sheet();
    }

    private IndicatorSheet sheet() {
        var indicators = new ArrayList<Indicator>();
        for (int i = 0; i < 2 * observables.size(); i++) {
            indicators.add(indicator(i));
        }
        return new IndicatorSheet(
                histories.size(),
                histories.stream().mapToLong(one -> one.attempts().size()).sum(),
                histories.stream().mapToLong(Watched::looks).sum(),
                window,
                indicators);
    }

    private Indicator indicator(int which) {
        List<Optional<ClusteredAuc>> areas =
                HORIZONS.stream().map(horizon -> area(which, horizon)).toList();
        int longest = longest(window);
        Optional<ClusteredAuc> area = areas.get(longest);
        boolean low = area.isPresent() && area.get().area() < 0.5;
        return new Indicator(
                observables.get(which / 2),
                which % 2 == 1,
                areas,
                longest,
                low,
                area.isEmpty() ? null : alarms(which, low ? -1 : 1));
    }

    private Optional<ClusteredAuc> area(int which, int horizon) {
        int most = (int) histories.stream().mapToLong(Watched::looks).sum();
        double[] values = new double[most];
        boolean[] happened = new boolean[most];
        int[] cluster = new int[most];
        int count = 0;
        for (int h = 0; h < histories.size(); h++) {
            Watched one = histories.get(h);
            for (int look = 0; look < one.looks(); look++) {
                if (!Float.isNaN(one.values().get(which)[look]) && one.known(look, horizon)) {
                    values[count] = one.values().get(which)[look];
                    happened[count] = one.foretells(look, horizon);
                    cluster[count++] = h;
                }
            }
        }
        return Optional.ofNullable(ClusteredAuc.of(
                Arrays.copyOf(values, count), Arrays.copyOf(happened, count), Arrays.copyOf(cluster, count)));
    }

    private Indicator.Alarms alarms(int which, int sign) {
        double threshold = threshold(which, sign);
        var caught = new Moments();
        var leads = new ArrayList<RatioDifference.Unit>();
        long standing = 0;
        long inVain = 0;
        for (Watched one : histories) {
            boolean[] alarm = new boolean[one.looks()];
            double before = 0;
            double attempts = 0;
            double otherwise = 0;
            double quiet = 0;
            for (int look = 0; look < alarm.length; look++) {
                alarm[look] = sign * one.values().get(which)[look] > threshold; // NaN raises none
                if (one.known(look, ahead)) {
                    boolean vain = !one.foretells(look, ahead);
                    standing += alarm[look] ? 1 : 0;
                    inVain += alarm[look] && vain ? 1 : 0;
                    quiet += vain ? 1 : 0;
                    otherwise += vain ? run(alarm, look) : 0;
                }
            }
            for (int attempt : one.attempts()) {
                int look = Watched.before(attempt);
                if (look >= 0 && look < alarm.length) {
                    attempts++;
                    before += run(alarm, look);
                    caught.add(alarm[look] ? 1 : 0);
                }
            }
            leads.add(new RatioDifference.Unit(before, attempts, otherwise, quiet));
        }
        RatioDifference lead = RatioDifference.of(leads);
        return new Indicator.Alarms(
                caught.count() == 0 ? Double.NaN : caught.mean(),
                standing == 0 ? Double.NaN : (double) inVain / standing,
                lead.isKnown() ? Watched.STEP * lead.difference() : 0,
                lead.isKnown() ? inWeeks(lead.interval(Confidence.NINETY_FIVE)) : new Interval(0, 0));
    }

    private static Interval inWeeks(Interval looks) {
        return new Interval(Watched.STEP * looks.low(), Watched.STEP * looks.high());
    }

    /** Looks without a break, up to this one, at which the alarm stands. */
    private static int run(boolean[] alarm, int look) {
        int looks = 0;
        while (looks < BACK && look - looks >= 0 && alarm[look - looks]) {
            looks++;
        }
        return looks;
    }

    /** The value above which an alarm is raised: above nine in ten of those after which nobody moves within the horizon. */
    private double threshold(int which, int sign) {
        double[] quiet = histories.stream()
                .flatMapToDouble(one -> java.util.stream.IntStream.range(0, one.looks())
                        .filter(look -> one.known(look, ahead) && !one.foretells(look, ahead))
                        .mapToDouble(look -> sign * one.values().get(which)[look]))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return quiet.length == 0
                ? Double.POSITIVE_INFINITY
                : quiet[Math.min(quiet.length - 1, (int) Math.ceil((1 - ALARMS) * quiet.length))];
    }
}
