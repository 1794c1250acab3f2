package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.model.OutcomeClass;
import palace.scenario.Scenario;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;

/** The textbook case whose true likelihoods are known: two competing risks, each at a constant rate. */
class KnownOddsTest {
    private static final int HISTORIES = 4000;

    private static Map<OutcomeClass, Integer> counts = Map.of();

    @BeforeAll
    static void run() {
        Scenario scenario = Histories.scenario("textbook/known-odds");
        CaseModel run = Histories.run(scenario, BehaviourReader.shipped(), Set.of());
        counts = new EnumMap<>(OutcomeClass.class);
        for (int replication = 0; replication < HISTORIES; replication++) {
            counts.merge(run.counted(Histories.SEED, replication).outcome(), 1, Integer::sum);
        }
    }

    /** Expected shares by the formulae in the file's head, computed outside this program. */
    @ParameterizedTest
    @CsvSource({"NO_ATTEMPT, 0.2242716529", "STREET_OVERTHROW, 0.5176476430", "NATURAL_DEATH, 0.2580807042"})
    void sharesAreThoseOfTheFormula(OutcomeClass outcome, double expected) {
        double standardError = Math.sqrt(expected * (1 - expected) / HISTORIES);

        // a correct program fails one of the three 2 times in 10 000
        assertThat((double) counts.getOrDefault(outcome, 0) / HISTORIES).isCloseTo(expected, within(4 * standardError));
    }

    @Test
    void whatIsAskedForGoesBeforeWhatTheCaseSays() {
        Behaviour immortal = BehaviourReader.shipped().with("mortality.at60", 0);
        CaseModel run = Histories.run(Histories.scenario("textbook/known-odds"), immortal, Set.of());

        // else every fourth history ends so
        for (int replication = 0; replication < 100; replication++) {
            assertThat(run.counted(Histories.SEED, replication).outcome()).isNotEqualTo(OutcomeClass.NATURAL_DEATH);
        }
    }
}
