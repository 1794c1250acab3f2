package palace.experiment.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static palace.experiment.facts.Countries.country;
import static palace.experiment.facts.Countries.world;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palace.experiment.facts.Measured.Verdict;
import palace.mechanism.Calendar;
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
        return Objects.requireNonNull(Resampled.interval(counted, resampled));
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
        assertThat(Resampled.interval(null, resampled(300, Double.NaN, 1, 2))).isNull();
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

    /** The interval where all resamples are alike. */
    private static Interval alike(String key, WorldSample sample) {
        double[] once = sample.once();
        return Objects.requireNonNull(
                line(key).statistic().apply(sample).interval(once, Collections.nCopies(300, once)));
    }

    /** Of a Poisson variable of mean 3.688879 nothing comes once in 40, which is -ln 0.025. */
    @Test
    void ofARateOfNothingItIsWhatCouldHaveComeAndDidNot() {
        WorldSample quiet = world(country(RegimeType.PARTY), country(RegimeType.PARTY));
        double years = 2 * Countries.WEEKS * Calendar.WEEK;

        assertThat(alike("attempts_per_year", quiet).low()).isZero();
        assertThat(alike("attempts_per_year", quiet).high()).isCloseTo(3.688879454 / years, within(1e-9));
        assertThat(line("attempts_military").statistic().apply(quiet).interval(quiet.once(), List.of()))
                .isNull(); // no years of it
    }

    /** Three attempts against none in as many years: what could have come over 3, or 3 over it. */
    @Test
    void ofARatioWithNothingAboveOrBelowItIsWhatCouldHaveBeen() {
        WorldSample party = world(country(RegimeType.PARTY, 30, 200, 300), country(RegimeType.MILITARY));
        WorldSample military = world(country(RegimeType.MILITARY, 30, 200, 300), country(RegimeType.PARTY));

        assertThat(alike("military_over_party", party).low()).isZero();
        assertThat(alike("military_over_party", party).high()).isCloseTo(3.688879454 / 3, within(1e-9));
        assertThat(alike("military_over_party", military).low()).isCloseTo(3 / 3.688879454, within(1e-9));
        assertThat(alike("military_over_party", military).high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    /** 0 of 10, up to 0.277533, over 1 that goes down to 0.5: up to 0.277533 / √(1 - 0.25). */
    @Test
    void aDenominatorThatIsNotWellKnownMakesItLonger() {
        Statistic nothing = new Statistic() {
            @Override
            public double of(double[] times) {
                return 0;
            }

            @Override
            public Proportion counted() {
                return new Proportion(0, 10);
            }
        };
        Statistic one = times -> times[0];
        List<double[]> halves = Collections.nCopies(300, new double[] {0.5});

        Interval interval = Objects.requireNonNull(nothing.over(one).interval(new double[] {1}, halves));
        assertThat(interval.high()).isCloseTo(0.277533 / Math.sqrt(0.75), within(1e-6));
        assertThat(Objects.requireNonNull(nothing.over(one).interval(new double[] {1}, List.of()))
                        .high())
                .isEqualTo(Double.POSITIVE_INFINITY); // nothing is known of the denominator
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
