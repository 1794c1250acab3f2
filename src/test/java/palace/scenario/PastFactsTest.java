package palace.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.model.OutcomeClass;
import palace.model.Past;
import palace.model.Regime;
import palace.model.institution.Handovers;
import palace.random.Draws;
import palace.scenario.start.RegimeBuilder;

/** What happened before the window: whom the leader removed, what people have seen. */
class PastFactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1 | 0.1",
                "stable | 0.02",
                "slow | 0.07",
                "brisk | 0.15",
                "purge | 0.4",
                "[0.1, 0.3] | 0.2", // one history takes the middle
                "{ dismissed: 9, of: 15 } | 0.12", // over five years
                "{ dismissed: 3, of: 10, years: 2 } | 0.15",
                "{ dismissed: 0, of: 11 } | 0",
            })
    void turnoverIsAShareAYearOrTheCountBehindIt(String given, double share) {
        assertThat(turnover(withTurnover(given))).isCloseTo(share, within(1e-12));
    }

    @Test
    void ofALeaderInHisFirstYearGrievancesTellNothing() {
        String start = ScenarioTexts.SMALL.replaceAll("(?s).*start: (\\d{4}-\\d\\d-\\d\\d).*", "$1");
        LocalDate year = LocalDate.parse(start).minusDays(366);
        assertThat(turnover(ScenarioTexts.with("since: 1953-09-07", "since: " + year.plusDays(2))))
                .isEqualTo(0.02);
        assertThat(turnover(ScenarioTexts.with("since: 1953-09-07", "since: " + year)))
                .isCloseTo(0.12, within(1e-12));
    }

    @Test
    void withoutAWordOfTurnoverGrievancesTellIt() {
        // the council seats Shelepin, who has no grievance, and Brezhnev, who is slighted: half of it
        assertThat(turnover(ScenarioTexts.SMALL)).isCloseTo(0.12, within(1e-12));
        assertThat(turnover(ScenarioTexts.with("grievance: slighted", "grievance: none")))
                .isCloseTo(0.02, within(1e-12));
        assertThat(turnover(ScenarioTexts.with("rank: senior", "rank: senior\n    grievance: ruined")))
                .isCloseTo(0.22, within(1e-12));
        // without a council Brezhnev has 5 of the elites' 8 tenths of force and 1 of the ranks' 2.3
        String noCouncil = ScenarioTexts.with("can-remove: true", "can-remove: false");
        assertThat(turnover(noCouncil)).isCloseTo(0.02 + 0.2 * (5 / 8.0 + 1 / 2.3) / 2, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,1 | must be a number from 0 to 1, one of stable, slow, brisk, purge, or a range",
                "0,1 | Maybe 0.1.",
                "10% | Maybe 0.1.",
                "stabel | Maybe 'stable'.",
                "{ dismissed: 11, of: 2 } | leader.turnover.dismissed: is more than once a year for each post",
                "{ dismissed: 3 } | the key 'of' is missing",
            })
    void aTurnoverThatCannotBeIsRefused(String given, String message) {
        assertThat(ScenarioTexts.refusal(withTurnover(given))).contains(message);
    }

    @Test
    void whatPeopleHaveSeenIsRemembered() {
        Past past = build(ScenarioTexts.SMALL + "past: { months: 84, outcome: attempt_failed }\n")
                .fate()
                .past();

        assertThat(past).isEqualTo(new Past(84.0, OutcomeClass.ATTEMPT_FAILED, 1));
        assertThat(build(ScenarioTexts.SMALL).fate().past()).isEqualTo(Past.QUIET);
        assertThat(build(ScenarioTexts.SMALL + "past: { attempts: 0 }\n").fate().past())
                .isEqualTo(Past.QUIET);
        assertThat(build(ScenarioTexts.SMALL + "past: { months: 84, outcome: attempt_failed }\n")
                        .copy()
                        .fate()
                        .past())
                .isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ months: 84 } | an attempt is remembered: give the 'outcome' of the last one.",
                "{ outcome: coup } | an attempt is remembered: give 'months' since the last one.",
                "{ attempts: 0, months: 84 } | past.months: says when the last attempt was, but 'attempts' is 0.",
                "{ months: 241, outcome: coup } | must be a number from 0 to 240",
                "{ months: 3, outcome: no_attempt } | must be one of attempt_failed, coup, deal",
                "{ months: 3, outcome: cuop } | Maybe 'coup'.",
            })
    void aPastThatCannotBeIsRefused(String past, String message) {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL + "past: " + past + "\n"))
                .contains(message);
    }

    @Test
    void handoversByTheRulesAreRemembered() {
        assertThat(build(ScenarioTexts.SMALL).fate().handovers()).isEqualTo(Handovers.UNKNOWN);

        Regime regime = build(withHandovers("{ count: 2, years: 46.9 }"));

        assertThat(regime.fate().handovers()).isEqualTo(new Handovers(2, 46.9));
        assertThat(regime.copy().fate().handovers()).isEqualTo(new Handovers(2, 46.9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ count: 1 } | politics.handovers: the key 'years' is missing",
                "{ count: -1, years: 3 } | politics.handovers.count",
                "{ count: 1.5, years: 3 } | politics.handovers.count",
                "{ cuont: 1, years: 3 } | Maybe 'count'",
                "never | politics.handovers",
            })
    void handoversThatCannotBeAreRefused(String given, String message) {
        assertThat(ScenarioTexts.refusal(withHandovers(given))).contains(message);
    }

    private static String withHandovers(String given) {
        return ScenarioTexts.with("politics: {", "politics: { handovers: " + given + ",");
    }

    private static String withTurnover(String turnover) {
        return ScenarioTexts.with("ruthlessness: low\n", "ruthlessness: low\n  turnover: " + turnover + "\n");
    }

    private static double turnover(String text) {
        return build(text).leader().turnover();
    }

    private static Regime build(String text) {
        Scenario scenario = ScenarioTexts.parse(text);
        return new RegimeBuilder(scenario, new Roster(scenario), false).build(Draws.of(1, 0));
    }
}
