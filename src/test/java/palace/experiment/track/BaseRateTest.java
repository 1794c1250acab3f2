package palace.experiment.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import palace.model.OutcomeClass;

class BaseRateTest {
    @ParameterizedTest
    @EnumSource(Facet.class)
    void answersSumToOneInAnyWindow(Facet facet) {
        for (double years : new double[] {0, 0.01, 1, 20, 1000}) {
            List<Double> answers = BaseRate.of(facet, years);
            assertThat(answers).hasSameSizeAs(facet.answers());
            assertThat(answers.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void inNoTimeNothingHappens() {
        for (Facet facet : Facet.values()) {
            assertThat(BaseRate.of(facet, 0).get(0)).isEqualTo(1);
        }
    }

    @Test
    void aYearBringsAMoveAsOftenAsDataSay() {
        // revolts: 0.057 * 0.495 * 0.105 / 0.725 = 0.004086 a year; 1 - exp(-0.061086)
        assertThat(BaseRate.of(Facet.ATTEMPT, 1).get(1)).isCloseTo(0.059258, within(1e-6));
    }

    @Test
    void inTheLongRunLeadersLeaveAsDataSay() {
        List<Double> outcomes = BaseRate.of(Facet.OUTCOME, 1000);
        double coups = outcomes.get(OutcomeClass.COUP.ordinal());
        double natural = outcomes.get(OutcomeClass.NATURAL_DEATH.ordinal());

        assertThat(coups / natural).isCloseTo(2.434109, within(1e-6)); // 0.314 / 0.129
    }
}
