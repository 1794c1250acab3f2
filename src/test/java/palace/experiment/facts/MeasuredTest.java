package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static palace.experiment.facts.Countries.country;
import static palace.experiment.facts.Countries.world;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palace.experiment.facts.Measured.Verdict;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;
import palace.statistics.Interval;
import palace.statistics.Proportion;

class MeasuredTest {
    /** Four leaders, each removed after two years by the next, and the last still there. */
    private static final List<Spell> COUPS = IntStream.range(0, 5)
            .mapToObj(i -> new Spell(
                    i - 1,
                    0,
                    104 * i,
                    i == 4 ? null : 104 * i + 103,
                    0,
                    i == 0 ? Turnover.START : Turnover.by(OutcomeClass.COUP),
                    i == 4 ? null : Turnover.by(OutcomeClass.COUP)))
            .toList();

    private static FactLine line(String key) {
        return WorldFacts.lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Interval interval(@org.jspecify.annotations.Nullable Proportion counted, double... resampled) {
        return Objects.requireNonNull(Facts.interval(counted, resampled));
    }

    private static double[] resampled(int infinite, double infinity, int... rest) {
        return IntStream.concat(IntStream.generate(() -> Integer.MAX_VALUE).limit(infinite), IntStream.of(rest))
                .mapToDouble(i -> i == Integer.MAX_VALUE ? infinity : i)
                .toArray();
    }

    @Test
    void resamplesThatLieBeyondAllThatIsSeenKeepTheirPlaceAtTheEnd() {
        int[] hundred = IntStream.range(0, 100).toArray();

        // of 103 the upper end is between the 100th and the 101st, which is 2 at 97.5% of 102 steps
        assertThat(interval(null, resampled(3, Double.POSITIVE_INFINITY, hundred)))
                .isEqualTo(new Interval(0.025 * 102, Double.POSITIVE_INFINITY));
        assertThat(interval(null, resampled(300, Double.POSITIVE_INFINITY, hundred))
                        .low())
                .isCloseTo(0.025 * 399, within(1e-12));
        assertThat(interval(null, resampled(3, Double.NEGATIVE_INFINITY, hundred)))
                .isEqualTo(new Interval(Double.NEGATIVE_INFINITY, 0.975 * 102 - 3));
        assertThat(interval(null, resampled(3, Double.NaN, hundred))).isEqualTo(new Interval(0.025 * 99, 0.975 * 99));
        assertThat(Facts.interval(null, resampled(300, Double.NaN, 1, 2))).isNull();
    }

    /** Wilson's interval of 0 of n is 0 to z² / (n + z²), with z² = 3.841459. */
    @Test
    void ofAShareOfNoneOrAllTheIntervalIsThatOfItsCount() {
        double[] alike =
                Stream.generate(() -> 0.0).limit(300).mapToDouble(i -> i).toArray();

        assertThat(interval(new Proportion(0, 10), alike).low()).isZero();
        assertThat(interval(new Proportion(0, 10), alike).high()).isCloseTo(0.277533, within(1e-6));
        assertThat(interval(new Proportion(10, 10), alike).low()).isCloseTo(1 - 0.277533, within(1e-6));
        assertThat(interval(new Proportion(3, 10), alike)).isEqualTo(new Interval(0, 0)); // that of the resamples
    }

    @Test
    void aShareKnowsOfHowManyItIsOne() {
        WorldSample failures = world(country(RegimeType.PARTY, 30, 200), country(RegimeType.MONARCHY, 90));
        WorldSample coups = world(country(RegimeType.PARTY, COUPS, OutcomeClass.COUP, 103, 207, 311, 415));

        assertThat(counted("success_share", failures)).isEqualTo(new Proportion(0, 3));
        assertThat(counted("success_in_monarchy", failures)).isEqualTo(new Proportion(0, 1));
        assertThat(counted("success_in_military", failures)).isNull();
        assertThat(counted("after_failed_1", failures)).isEqualTo(new Proportion(3, 3));
        assertThat(counted("installed_1", coups)).isEqualTo(new Proportion(4, 4));
        assertThat(counted("exits_coup", coups)).isEqualTo(new Proportion(4, 4));
        assertThat(counted("attempts_per_year", failures)).isNull(); // a rate
    }

    private static @org.jspecify.annotations.Nullable Proportion counted(String key, WorldSample sample) {
        return line(key).statistic().apply(sample).counted();
    }

    @Test
    void aRatioToNothingIsInABandWithoutAnUpperEnd() {
        assertThat(new Measured(line("crossover"), Double.POSITIVE_INFINITY, null).verdict())
                .isEqualTo(Verdict.IN);
        assertThat(new Measured(line("senior_over_junior"), Double.POSITIVE_INFINITY, null).verdict())
                .isEqualTo(Verdict.OUT);
        assertThat(new Measured(line("tenure_skew"), Double.NEGATIVE_INFINITY, null).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theMedianOfLeadersOfWhomMostStayLiesBeyondTheWindow() {
        Spell first = new Spell(Party.LEADER, 0, 0, 103, 0, Turnover.START, Turnover.by(OutcomeClass.NATURAL_DEATH));
        Spell next = new Spell(0, 0, 104, null, 0, Turnover.by(OutcomeClass.NATURAL_DEATH), null);
        WorldSample sample = world(country(RegimeType.MONARCHY, List.of(first, next), OutcomeClass.COUP));

        assertThat(line("tenure_median").statistic().apply(sample).of(sample.once()))
                .isEqualTo(Double.POSITIVE_INFINITY);
    }
}
