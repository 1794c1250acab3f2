package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static palace.statistics.Confidence.NINETY_FIVE;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CumulativeIncidenceTest {
    private static final double Z2 = 3.841458820694124; // chi-squared quantile 0.95, one degree of freedom

    /** Satagopan and others (2004), doi:10.1038/sj.bjc.6602102, table 2: 305 patients, printed in per cent. */
    @Test
    void deathsOfBreastCancerAsPublished() {
        var risks = new CompetingRisks(2, 28);
        for (int month : new int[] {10, 16, 23, 27}) {
            risks.addEvent(0, month);
        }
        risks.addEvent(1, 18);
        risks.addEvent(1, 26);
        for (int month : new int[] {7, 14, 24}) {
            risks.addCensored(month);
        }
        for (int patient = 9; patient < 305; patient++) {
            risks.addCensored(28);
        }

        CumulativeIncidence deaths = CumulativeIncidence.of(risks, 0);

        int[] months = {0, 10, 16, 18, 23, 26, 27};
        long[] atRisk = {305, 304, 302, 301, 300, 298, 297};
        double[] incidence = {0, 0.3, 0.6, 0.6, 0.9, 0.9, 1.2};
        for (int i = 0; i < months.length; i++) {
            // The table adds rounded terms (0.3 + 0.3 + 0.3 + 0.3), so its last digit may be one off.
            assertThat(100 * deaths.at(months[i])).isCloseTo(incidence[i], within(0.13));
            assertThat(deaths.atRisk(months[i])).isEqualTo(atRisk[i]);
        }
        // The same by hand, unrounded: 1/304 + 303/304/302 + 303/304·301/302/300 + ...
        double survivalTo16 = 303.0 / 304 * 301 / 302;
        double exact = 1.0 / 304
                + 303.0 / 304 / 302
                + survivalTo16 * 300 / 301 / 300
                + survivalTo16 * 300 / 301 * 299 / 300 * 297 / 298 / 297;
        assertThat(deaths.at(27)).isCloseTo(exact, within(1e-16));
    }

    /**
     * Fifteen histories with ties and censoring; expected values in exact fractions from the closed form of Marubini and
     * Valsecchi, Σ (I(t) − I(s))² d/(n(n − d)) + Σ S(s − 1)² d_j(n − d_j)/n³ − 2 Σ (I(t) − I(s)) S(s − 1) d_j/n².
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 1",
        "0, 1, 1, 14, 3375",
        "0, 2, 41, 86702, 7414875",
        "0, 3, 41, 86702, 7414875",
        "0, 4, 59, 861344, 51904125",
        "0, 5, 77, 1023866, 51904125",
        "0, 6, 77, 1023866, 51904125",
        "1, 2, 14, 35462, 7414875",
        "1, 3, 28, 65408, 7414875",
        "1, 5, 46, 754874, 51904125"
    })
    void incidenceAndVarianceWithCensoringAsByHand(int cause, int week, double numerator, double top, double bottom) {
        CumulativeIncidence incidence = CumulativeIncidence.of(censoredHistories(), cause);

        double denominator = week == 1 ? 15 : 195;
        assertThat(incidence.at(week)).isCloseTo(numerator / denominator, within(1e-15));
        assertThat(incidence.variance(week)).isCloseTo(top / bottom, within(1e-16));
    }

    @Test
    void intervalIsWilsonsAtTheEffectiveSampleSize() {
        // 41/195 with variance 86702/7414875 is worth 14.2 histories.
        Interval interval = CumulativeIncidence.of(censoredHistories(), 0).interval(2, NINETY_FIVE);

        assertThat(interval.low()).isCloseTo(0.07405818728492233, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.4698364782861385, within(1e-12));
    }

    @Test
    void beforeTheFirstEventTheHistoriesFollowedSoFarBearWitness() {
        Interval interval = CumulativeIncidence.of(censoredHistories(), 1).interval(1, NINETY_FIVE);

        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(Z2 / (15 + Z2), within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withCensoringOnlyAtTheHorizonItIsTheBinomialShare(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int horizon = 20;
        var risks = new CompetingRisks(3, horizon);
        int histories = 200;
        for (int i = 0; i < histories; i++) {
            int week = random.nextInt(40);
            if (week <= horizon) {
                risks.addEvent(random.nextInt(3), week);
            } else {
                risks.addCensored(horizon);
            }
        }

        for (int cause = 0; cause < 3; cause++) {
            CumulativeIncidence incidence = CumulativeIncidence.of(risks, cause);
            long ended = 0;
            for (int week = 0; week <= horizon; week++) {
                ended += risks.events(cause, week);
                var share = new Proportion(ended, histories);
                assertThat(incidence.at(week)).isEqualTo(share.share());
                assertThat(incidence.variance(week)).isEqualTo(share.share() * (1 - share.share()) / histories);
                Interval interval = incidence.interval(week, NINETY_FIVE);
                assertThat(interval.low()).isCloseTo(share.wilson(NINETY_FIVE).low(), within(1e-14));
                assertThat(interval.high()).isCloseTo(share.wilson(NINETY_FIVE).high(), within(1e-14));
            }
        }
    }

    /** Censoring at once sends the rest through the recursion, which must then agree with the shares of the rest. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theRecursionAgreesWithTheBinomialShare(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var risks = new CompetingRisks(2, 30);
        risks.addCensored(0);
        for (int i = 0; i < 100; i++) {
            risks.addEvent(random.nextInt(2), 1 + random.nextInt(30));
        }

        CumulativeIncidence incidence = CumulativeIncidence.of(risks, 0);

        double ended = 0;
        for (int week = 1; week <= 30; week++) {
            ended += risks.events(0, week);
            assertThat(incidence.at(week)).isCloseTo(ended / 100, within(1e-14));
            assertThat(incidence.variance(week)).isCloseTo(ended / 100 * (1 - ended / 100) / 100, within(1e-16));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void incidencesRiseAndSumToAtMostOneAndLieInTheirIntervals(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int horizon = 15;
        var risks = new CompetingRisks(3, horizon);
        for (int i = 0; i < 60; i++) {
            int cause = random.nextInt(4);
            int week = random.nextInt(horizon + 1);
            if (cause < 3) {
                risks.addEvent(cause, week);
            } else {
                risks.addCensored(week);
            }
        }

        double[] before = new double[3];
        for (int week = 0; week <= horizon; week++) {
            double sum = 0;
            for (int cause = 0; cause < 3; cause++) {
                CumulativeIncidence incidence = CumulativeIncidence.of(risks, cause);
                assertThat(incidence.at(week)).isGreaterThanOrEqualTo(before[cause]);
                Interval interval = incidence.interval(week, NINETY_FIVE);
                assertThat(incidence.at(week)).isBetween(interval.low(), interval.high());
                before[cause] = incidence.at(week);
                sum += before[cause];
            }
            assertThat(sum).isLessThanOrEqualTo(1 + 1e-12);
        }
    }

    @Test
    void whenEveryoneEndedByTheCauseItIsExactlyOne() {
        var risks = new CompetingRisks(1, 5);
        risks.addCensored(0);
        for (int week = 1; week <= 5; week++) {
            risks.addEvent(0, week); // in floating point the terms add up to more than one
        }

        CumulativeIncidence incidence = CumulativeIncidence.of(risks, 0);

        assertThat(incidence.at(5)).isEqualTo(1);
        assertThat(incidence.interval(5, NINETY_FIVE).high()).isEqualTo(1);
        assertThat(incidence.interval(5, NINETY_FIVE).low()).isCloseTo(5 / (5 + Z2), within(1e-14));
    }

    @Test
    void noHistoryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CumulativeIncidence.of(new CompetingRisks(1, 1), 0))
                .withMessageContaining("number of histories");
    }

    /** Fifteen histories: in each week those that end by the first cause, by the second, and those censored. */
    private static CompetingRisks censoredHistories() {
        int[][] weeks = {{0, 0, 0}, {1, 0, 1}, {2, 1, 0}, {0, 1, 2}, {1, 0, 0}, {1, 1, 1}, {0, 0, 3}};
        var risks = new CompetingRisks(2, 6);
        for (int week = 0; week < weeks.length; week++) {
            for (int i = 0; i < weeks[week][0]; i++) {
                risks.addEvent(0, week);
            }
            for (int i = 0; i < weeks[week][1]; i++) {
                risks.addEvent(1, week);
            }
            for (int i = 0; i < weeks[week][2]; i++) {
                risks.addCensored(week);
            }
        }
        return risks;
    }
}
