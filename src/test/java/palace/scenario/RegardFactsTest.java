package palace.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.mechanism.Court;
import palace.model.Newcomer;
import palace.model.Party;
import palace.model.Regime;
import palace.model.event.Stance;
import palace.random.Draws;
import palace.scenario.start.RegimeBuilder;

/** What people hold for or against one another, and who takes orders from whom. */
class RegardFactsTest {
    /** By their ids, whatever the order of the file. */
    private static final int BREZHNEV = 0;

    private static final int SHELEPIN = 1;
    private static final String GUARD = "answers-to: shelepin";

    @Test
    void aGrievanceAgainstAManIsNotOneAgainstTheLeader() {
        Regime regime = build(ScenarioTexts.SMALL
                + "grievances: [ { who: [brezhnev, clerks], against: shelepin, class: threatened } ]\n");

        assertThat(regime.ties().grudge(BREZHNEV, SHELEPIN)).isCloseTo(0.6, within(1e-7));
        assertThat(regime.ties().grudge(5, SHELEPIN)).isCloseTo(0.6, within(1e-7));
        assertThat(regime.ties().grudge(SHELEPIN, BREZHNEV)).isZero();
        assertThat(regime.elites().grievance(BREZHNEV)).isEqualTo(0.3); // slighted by the leader, as before
        assertThat(regime.copy().ties().grudge(BREZHNEV, SHELEPIN)).isCloseTo(0.6, within(1e-7));
    }

    @Test
    void closenessGoesBothWaysAndEndsWithTheMan() {
        Regime regime = build(ScenarioTexts.SMALL
                + "closeness-between: [ { between: [shelepin, brezhnev], closeness: [0.1, 0.3] } ]\n");

        assertThat(regime.ties().closenessBetween(SHELEPIN, BREZHNEV)).isCloseTo(0.2, within(1e-7));
        assertThat(regime.ties().closenessBetween(BREZHNEV, SHELEPIN)).isCloseTo(0.2, within(1e-7));
        assertThat(regime.ties().closenessBetween(SHELEPIN, 2)).isEqualTo(0.5); // nothing is said of the clerks
        Court.remove(regime, SHELEPIN, Stance.DISMISSED);
        regime.appoint(SHELEPIN, new Newcomer(0.5, 0.5, 0.5, 0.5), 0.3);
        assertThat(regime.ties().closenessBetween(SHELEPIN, BREZHNEV)).isEqualTo(0.5);
    }

    @Test
    void anOfficerTakesOrdersFromWhomHisOrganisationAnswersTo() {
        Regime under = build(ScenarioTexts.with(GUARD, GUARD + ", officers: [brezhnev, clerks-2]"));
        Regime leaders = build(ScenarioTexts.with(GUARD, "answers-to: leader, officers: clerks"));

        assertThat(under.elites().officerOf(BREZHNEV)).isEqualTo(SHELEPIN);
        assertThat(under.elites().officerOf(3)).isEqualTo(SHELEPIN);
        assertThat(under.elites().officerOf(SHELEPIN)).isEqualTo(Party.NOBODY);
        assertThat(under.elites().officerOf(2)).isEqualTo(Party.NOBODY);
        assertThat(leaders.elites().officerOf(5)).isEqualTo(Party.LEADER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grievances: [ { who: brezhnev, against: shelpin, class: slighted } ] | Maybe 'shelepin' (line 24).",
                "grievances: [ { who: brezhnev, against: clerks, class: slighted } ] | must be one person, but is a cohort.",
                "grievances: [ { who: brezhnev, against: brezhnev, class: slighted } ] | is wronged by himself.",
                "grievances: [ { who: brezhnev, against: shelepin, class: slightd } ] | Maybe 'slighted'.",
                "grievances: [ { who: brezhnev, against: shelepin } ] | grievances: the key 'class' is missing.",
                "closeness-between: [ { between: [shelepin], closeness: 0.2 } ] | must have 2 items, but has 1.",
                "closeness-between: [ { between: [shelepin, shelepin], closeness: 0.2 } ] | names the same twice.",
                "closeness-between: [ { between: [shelepin, brezhnev], closeness: 2 } ] | must be a number from 0 to 1",
            })
    void whatNobodyCanHoldIsRefused(String block, String message) {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL + block + "\n")).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers-to: shelepin, officers: [breznev] | Maybe 'brezhnev' (line 31).",
                "answers-to: shelepin, officers: [shelepin] | organisations.guard.officers: 'shelepin' commands it",
                "answers-to: clerks, officers: [shelepin] | organisations.guard.officers: take orders from one commander",
                "answers-to: shelepin, officers: [clerks, clerks] | 'clerks' is an officer of 'guard' already",
            })
    void aChainOfCommandThatCannotBeIsRefused(String chain, String message) {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with(GUARD, chain))).contains(message);
    }

    private static Regime build(String text) {
        Scenario scenario = ScenarioTexts.parse(text);
        return new RegimeBuilder(scenario, new Roster(scenario), false).build(Draws.of(1, 0));
    }
}
