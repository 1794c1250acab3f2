package palace.mechanism.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.random.Draws;

class ChoiceTest {
    private static final long SEED = 1; // chosen before the first run; never searched for a pass
    private static final int TRIALS = 20_000;

    @Test
    void withoutRationalityAllOptionsAreEquallyLikely() {
        Choice blind = new Choice(0);

        assertThat(blind.probability(1000)).isEqualTo(0.5);
        assertThat(blind.probabilities(-1000, 0, 1000))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-15));
    }

    @Test
    void perfectRationalityTakesTheBest() {
        Choice sharp = new Choice(1e9);

        assertThat(sharp.probability(1e-6)).isEqualTo(1);
        assertThat(sharp.probability(-1e-6)).isZero();
        assertThat(sharp.probabilities(0.1, 0.2, 0.1999)).containsExactly(0, 1, 0);
    }

    @Test
    void probabilitiesAreThoseOfTheLogit() {
        assertThat(new Choice(2).probability(0.5)).isCloseTo(0.731_058_578_630, within(1e-12)); // 1 / (1 + exp(-1))
        assertThat(new Choice(1).probability(0)).isEqualTo(0.5);
        // utilities ln 2, 0 and ln 5 at rationality 1: odds of 2 to 1 to 5
        double[] three = new Choice(1).probabilities(0.693_147_180_560, 0, 1.609_437_912_434);
        assertThat(three).containsExactly(new double[] {0.25, 0.125, 0.625}, within(1e-12));
    }

    @Test
    void hugeUtilitiesNeitherOverflowNorVanish() {
        assertThat(new Choice(100).probabilities(1e6, 1e6, -1e6)).containsExactly(0.5, 0.5, 0);
        assertThat(new Choice(100).probability(1e6)).isEqualTo(1);
        assertThat(new Choice(100).probability(-1e6)).isZero();
    }

    @Test
    void anImpossibleOptionIsNeverChosenWhateverTheRationality() {
        double never = Double.NEGATIVE_INFINITY;

        assertThat(new Choice(0).probabilities(never, 3, 0)).containsExactly(0, 0.5, 0.5);
        assertThat(new Choice(6).probabilities(never, never, 0)).containsExactly(0, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 6})
    void theBestOptionWithItsLeaningIsChosenAsTheLogitSays(double rationality) {
        Choice choice = new Choice(rationality);
        long key = Draws.of(SEED, 0).key(Draws.source("ChoiceTest"), 0);
        double[] worth = {0.2, 0, -0.1};
        int[] chosen = new int[3];
        for (int trial = 0; trial < TRIALS; trial++) {
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int option = 0; option < 3; option++) {
                double value = worth[option] + choice.leaning(Draws.uniform(key, trial, option));
                if (value > most) {
                    most = value;
                    best = option;
                }
            }
            chosen[best]++;
        }

        double[] expected = choice.probabilities(0.2, 0, -0.1);
        for (int option = 0; option < 3; option++) {
            double error = Math.sqrt(expected[option] * (1 - expected[option]) / TRIALS);
            // 6 checks at 4 standard errors: a correct program fails 4 times in 10 000
            assertThat((double) chosen[option] / TRIALS).isCloseTo(expected[option], within(4 * error));
        }
    }

    @Test
    void beingFreeToActOrNotIsWorthMoreThanEither() {
        assertThat(new Choice(2).option(0.5)).isCloseTo(Math.log1p(Math.E) / 2, within(1e-12));
        assertThat(new Choice(2).option(-0.5)).isCloseTo(Math.log1p(1 / Math.E) / 2, within(1e-12));
        // where one takes the better one surely, or cannot tell them apart, it is worth the better
        assertThat(new Choice(1e9).option(0.5)).isEqualTo(0.5);
        assertThat(new Choice(1e9).option(-0.5)).isZero();
        assertThat(new Choice(0).option(0.5)).isEqualTo(0.5);
        assertThat(new Choice(0).option(-0.5)).isZero();
    }

    @Test
    void theAdvantageIsThatOfWhichTheProbabilityFollows() {
        Choice choice = new Choice(2);

        assertThat(choice.advantage(0.731_058_578_630)).isCloseTo(0.5, within(1e-9));
        assertThat(choice.probability(choice.advantage(0.2))).isCloseTo(0.2, within(1e-12));
        assertThat(new Choice(0).advantage(0.7)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aMisjudgedChanceIsOffInItsLogOdds() {
        assertThat(Choice.logit(0.8)).isCloseTo(Math.log(4), within(1e-12));
        assertThat(Choice.shifted(0.8, Math.log(2))).isCloseTo(8 / 9.0, within(1e-12)); // 4 to 1 looks like 8 to 1
        assertThat(Choice.shifted(0.8, -Math.log(2))).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(Choice.shifted(0.8, 0)).isEqualTo(0.8);
        assertThat(Choice.shifted(0, 3)).isZero();
        assertThat(Choice.shifted(1, -3)).isEqualTo(1);
    }

    @Test
    void leaningsVanishWithRationalityAndDrownAllElseWithoutIt() {
        assertThat(new Choice(1e9).leaning(0.999_999)).isCloseTo(0, within(1e-7));
        // the median of a Gumbel draw is -ln(ln 2) = 0.366513
        assertThat(new Choice(2).leaning(0.5)).isCloseTo(0.366_512_920_582 / 2, within(1e-12));
        assertThat(new Choice(0).leaning(0.9)).isGreaterThan(1e6).isFinite();
        assertThat(new Choice(0).leaning(0.1)).isLessThan(-1e6).isFinite();
    }
}
