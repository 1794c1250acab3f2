package palace.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.util.FastMath;
import palace.mechanism.attempt.Cascade;
import palace.mechanism.judgement.Stakes;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.EliteStart;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.LeaderStart;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.institution.Bodies;
import palace.model.institution.Politics;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;
import palace.random.Draws;

/**
 * A crowd of elites with thresholds, led through the hours of an attempt by the product's cascade.
 *
 * <p>Each has one vote of the crowd's. The attempt is opened by somebody without a vote, so at first nobody is in. A
 * threshold of {@code t} people becomes stakes in the middle between {@code t - 1} and {@code t}: "at least t" as "more
 * than t - 1/2", which no rounding of shares can turn.
 */
final class ThresholdCrowd {
    private static final int OPENER = 0;

    private ThresholdCrowd() {}

    /**
     * Where a crowd comes to rest.
     *
     * @param joined how many are in
     * @param hours hours in which somebody joined
     */
    record Rest(int joined, int hours) {}

    /**
     * A crowd whose thresholds are the middles of equal shares of a normal distribution.
     *
     * @param mean middle threshold, as a share of all
     * @param sigma how far thresholds lie apart, as a share of all
     * @param people how many there are
     * @param rounding people to which thresholds are rounded; 0 rounds nothing
     */
    record Bell(double mean, double sigma, int people, double rounding) {
        /** Thresholds in people, {@code n (mean + sigma Phi^-1((i - 1/2) / n))}. */
        List<Double> thresholds() {
            return IntStream.rangeClosed(1, people)
                    .mapToDouble(i -> people * (mean + sigma * Normal.quantile((i - 0.5) / people)))
                    .map(threshold -> rounding > 0 ? Math.rint(threshold / rounding) * rounding : threshold)
                    .boxed()
                    .toList();
        }
    }

    /**
     * Leads a crowd to rest.
     *
     * @param thresholds how many must be in before each joins
     */
    static Rest rest(Limit limit, List<Double> thresholds) {
        Regime regime = regime(limit, thresholds);
        Cascade cascade = limit.cascade();
        Draws draws = Draws.of(1, 0);
        Attempt attempt = regime.launch(regime.found(OPENER, Party.LEADER, Arena.VOTES, Plot.NO_DEADLINE), false, 1);
        int hours = 0;
        int before = -1;
        int joined = 0;
        cascade.hour(regime, attempt, draws, Recorder.NONE);
        while (joined != before) {
            before = joined;
            attempt.nextHour();
            cascade.hour(regime, attempt, draws, Recorder.NONE);
            joined = joined(regime.elites());
            hours += joined > before ? 1 : 0;
        }
        return new Rest(joined, hours);
    }

    private static int joined(Elites elites) {
        int joined = 0;
        for (int i = OPENER + 1; i < elites.count(); i++) {
            joined += elites.stance(i) == Stance.JOINED ? 1 : 0;
        }
        return joined;
    }

    private static Regime regime(Limit limit, List<Double> thresholds) {
        int crowd = thresholds.size();
        List<Stakes> stakes = thresholds.stream()
                .map(threshold -> limit.stakes((FastMath.ceil(threshold) - 0.5) / crowd))
                .toList();
        List<EliteStart> starts = Stream.concat(
                        Stream.of(elite(0, 0)), stakes.stream().map(at -> elite(1.0 / crowd, at.gain())))
                .toList();
        var regime = new Regime(
                new Leader(new LeaderStart(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 1, 0)),
                new Elites(starts),
                Rivalries.of(crowd + 1, new int[0], new int[0], new Rivalries.State[0]),
                Trust.of(crowd + 1, new int[0], new int[0], new double[0]),
                Bodies.NONE,
                null,
                new Politics(0, 0, 0, 0, 0, 0));
        for (int i = 0; i < crowd; i++) {
            regime.elites().setFear(i + 1, stakes.get(i).loss());
            regime.elites().setBelief(i + 1, 1);
        }
        return regime;
    }

    /** Somebody whose gain is the relief of a grievance. */
    private static EliteStart elite(double votes, double grievance) {
        return new EliteStart(0, 0, 0, votes, 0, 0.5, 0, 0, 0, 0, 0, 0, grievance, 0, Party.NOBODY);
    }

    /** Where a crowd comes to rest by order statistics: the least m that fewer than m + 1 thresholds reach. */
    static int expected(List<Double> thresholds) {
        List<Double> sorted = thresholds.stream().sorted().toList();
        int in = 0;
        while (in < sorted.size() && sorted.get(in) <= in) {
            in++;
        }
        return in;
    }

    /** A list with one value replaced. */
    static List<Double> replace(List<Double> values, int place, double value) {
        var changed = new ArrayList<>(values);
        changed.set(place, value);
        return Collections.unmodifiableList(changed);
    }
}
