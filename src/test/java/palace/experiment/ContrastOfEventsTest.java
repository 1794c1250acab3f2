package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.statistics.Confidence;
import palace.statistics.Interval;
import palace.statistics.RatioEstimate;

/** Differences of shares of events where events are few, by summing over all counts. */
class ContrastOfEventsTest {
    /** A cell with one event in each of so many histories. */
    private static Contrast.Part cell(double weight, int successes, int events) {
        return new Contrast.Part(
                weight, new RatioEstimate(events, successes, events, successes, successes, events), events);
    }

    private static Contrast difference(Contrast.Part first, Contrast.Part second, double squares, long replications) {
        double apart = spread(first) + spread(second);
        return new Contrast(
                second.estimate().value() - first.estimate().value(),
                Math.sqrt(squares * replications / (replications - 1)),
                replications,
                Response.Kind.SHARE_OF_EVENTS,
                List.of(first, second),
                apart > 0 ? Math.sqrt(squares / apart) : 1);
    }

    private static double spread(Contrast.Part cell) {
        double share = cell.estimate().value();
        return share * (1 - share) / cell.units();
    }

    /** Two cells whose events lie in different histories. */
    private static Contrast apart(int successes, int events, int otherSuccesses, int otherEvents) {
        Contrast.Part first = cell(-1, successes, events);
        Contrast.Part second = cell(1, otherSuccesses, otherEvents);
        return difference(first, second, spread(first) + spread(second), events + otherEvents);
    }

    @Test
    void oneEventAgainstOneTellsNothing() {
        Interval interval = apart(0, 1, 1, 1).interval(Confidence.NINETY_FIVE);

        // Newcombe (1998), method 10, of 1/1 - 0/1
        assertThat(interval.low()).isBetween(-0.125, -0.115);
        assertThat(interval.high()).isEqualTo(1);
    }

    /** A true difference of nothing is called one too often by no more than whole counts make it. */
    @ParameterizedTest
    @CsvSource({
        "3, 3, 0.5",
        "5, 5, 0.5",
        "10, 10, 0.5",
        "30, 30, 0.5",
        "10, 10, 0.1",
        "3, 50, 0.1",
        "3, 50, 0.5",
        "10, 100, 0.1",
        "10, 100, 0.5"
    })
    void noDifferenceIsCalledOneInAboutATwentiethOfSamples(int events, int otherEvents, double share) {
        var first = new BinomialDistribution(null, events, share);
        var second = new BinomialDistribution(null, otherEvents, share);
        double wrong = 0;
        for (int a = 0; a <= events; a++) {
            for (int b = 0; b <= otherEvents; b++) {
                boolean holds = apart(a, events, b, otherEvents)
                        .interval(Confidence.NINETY_FIVE)
                        .contains(0);
                wrong += holds ? 0 : first.probability(a) * second.probability(b);
            }
        }

        assertThat(wrong).isLessThan(0.065); // 0.061 for 5 against 5
    }

    /** Both cells have an event in every history, and shares 0.5 and 0.7 of them succeed, mostly together. */
    @ParameterizedTest
    @CsvSource({"5, 0.5, 0.5", "10, 0.5, 0.7", "20, 0.5, 0.5", "20, 0.5, 0.7", "30, 0.5, 0.7"})
    void ofPairedEventsItHoldsTheDifferenceToo(int n, double share, double otherShare) {
        double both = share - 0.05;
        double[] odds = {both, share - both, otherShare - both, 1 - share - otherShare + both};
        double held = 0;
        for (int two = 0; two <= n; two++) {
            for (int down = 0; two + down <= n; down++) {
                for (int up = 0; two + down + up <= n; up++) {
                    double difference = up - down;
                    double squares = (up + down - difference * difference / n) / n / n;
                    Contrast contrast = difference(cell(-1, two + down, n), cell(1, two + up, n), squares, n);
                    boolean holds = contrast.interval(Confidence.NINETY_FIVE).contains(otherShare - share);
                    held += holds ? odds(new int[] {two, down, up, n - two - down - up}, odds) : 0;
                }
            }
        }

        assertThat(held).isGreaterThan(0.935);
    }

    private static double odds(int[] counts, double[] odds) {
        int n = 0;
        double log = 0;
        for (int i = 0; i < counts.length; i++) {
            n += counts[i];
            log += counts[i] * FastMath.log(odds[i]) - CombinatoricsUtils.factorialLog(counts[i]);
        }
        return FastMath.exp(log + CombinatoricsUtils.factorialLog(n));
    }

    @Test
    void sharedChanceMakesItShorter() {
        double half = apart(50, 100, 60, 100).interval(Confidence.NINETY_FIVE).halfWidth();
        Contrast paired = difference(cell(-1, 50, 100), cell(1, 60, 100), (0.1 - 0.01) / 100, 100);

        assertThat(paired.interval(Confidence.NINETY_FIVE).halfWidth()).isLessThan(0.5 * half);
    }
}
