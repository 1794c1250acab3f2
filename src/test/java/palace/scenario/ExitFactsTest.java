package palace.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.model.LeaderStart;
import palace.model.OutcomeClass;
import palace.model.PlannedExit;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.start.RegimeBuilder;

/** When the leader is to leave by the rules. */
class ExitFactsTest {
    @Test
    void aDayOnWhichTheLeaderIsToLeaveIsKnownFromTheStart() {
        Regime regime = build(
                ScenarioTexts.SMALL
                        + "exits: [ { kind: election, date: 1964-06-29, chance: [0.1, 0.3] }, { kind: term, date: 1970-01-01 } ]\n");

        assertThat(regime.fate().exits().get(0))
                .isEqualTo(new PlannedExit(4, 0.2)); // four weeks after the first of June
        assertThat(regime.fate().exits().get(1).chance()).isEqualTo(1);
        assertThat(regime.copy().fate().exits()).isEqualTo(regime.fate().exits());
        assertThat(build(ScenarioTexts.SMALL).fate().exits()).isEmpty();
        regime.fall(OutcomeClass.COUP);
        regime.accede(0, new LeaderStart(0.2, 0.1, 0.1, 0.8, 0.5, 0.8, 0.5, 0.7, 0.7, 0.5, 60, 0.7, 0));
        assertThat(regime.fate().exits()).isEmpty(); // they were not his
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ kind: election, date: 1964-06-29 } | exits.kind: may be won or lost; say with 'chance' how likely he loses.",
                "{ kind: term, date: 1964-05-31 } | exits.date: lies before the start of the window.",
                "{ kind: terms, date: 1964-06-29 } | Maybe 'term'.",
                "{ kind: term, date: 29.6.1964 } | must be a date such as 1964-10-14",
                "{ kind: term, date: 1964-06-29, chance: 60% } | Maybe 0.6.",
            })
    void anExitThatCannotBeIsRefused(String exit, String message) {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL + "exits: [ " + exit + " ]\n"))
                .contains(message);
    }

    private static Regime build(String text) {
        Scenario scenario = ScenarioTexts.parse(text);
        return new RegimeBuilder(scenario, new Roster(scenario), false).build(Draws.of(1, 0));
    }
}
