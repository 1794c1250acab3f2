package palace.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palace.scenario.EliteFacts;
import palace.scenario.RivalryFacts;
import palace.scenario.Scenario;
import palace.scenario.ScenarioTexts;
import palace.scenario.term.Grievance;
import palace.scenario.term.Quantity;

class ScenarioReaderTest {
    @Test
    void factsAreReadWithTheDefaultsOfTheFormat() {
        Scenario scenario = ScenarioTexts.parse(ScenarioTexts.SMALL);

        assertThat(scenario.eliteCount()).isEqualTo(6);
        assertThat(scenario.leader().shortName()).isEqualTo("Leader");
        assertThat(scenario.leader().health()).isEqualTo(Quantity.of(0.9));
        assertThat(scenario.leader().levers()).isEqualTo(Quantity.of(0.8));
        assertThat(scenario.bodies().get(0).name()).isEqualTo("the council");
        EliteFacts shelepin = scenario.elites().get(1);
        assertThat(shelepin.traits().closeness()).isEqualTo(new Quantity(0.3, 0.7));
        assertThat(shelepin.traits().assets()).isEqualTo(Quantity.of(0.2));
        assertThat(shelepin.traits().grievance()).isEqualTo(Grievance.NONE);
        assertThat(scenario.timeline().get(0).dated().date()).isEqualTo(LocalDate.of(1964, 7, 15));
        assertThat(scenario.happened()).isNull();
        assertThat(scenario.warnings()).isEmpty();
    }

    @Test
    void aMisspeltNameIsToldWithLineColumnAndGuess() {
        String message = ScenarioTexts.refusal(ScenarioTexts.with("between: [shelepin", "between: [Shelpin"));

        assertThat(message).isEqualTo("""
                        case.yaml:44:17  trust: no elite is called 'Shelpin'.
                                         Maybe 'shelepin' (line 24).
                        1 problem. Nothing was run. './palace schema' prints what a scenario may hold.""");
    }

    @Test
    void allProblemsOfAFileAreToldTogetherInItsOrder() {
        String text = ScenarioTexts.with("terror: 0.3", "teror: 0.3")
                .replace("rank: second", "rank: secnd")
                .replace("weeks: 10", "weeks: 5201")
                .replace("health: good", "health:");

        assertThat(ScenarioTexts.refusal(text).lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "case.yaml:7:10  scenario.weeks: must be a whole number from 1 to 5200, but is '5201'.",
                        "case.yaml:15:10  leader.health: has no value; give it one.",
                        "case.yaml:34:11  elites.brezhnev.rank: must be one of second, senior, middle, junior, but is 'secnd'.",
                        "case.yaml:45:13  politics: unknown key 'teror'.",
                        "4 problems. Nothing was run. './palace schema' prints what a scenario may hold.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "  place: Nowhere | '' | scenario: the key 'place' is missing. It is needed: Where it happens.",
                "    rank: second | '' | It is needed: Rank in office: second only to the leader, senior, middle, junior. One of second, senior, middle, junior.",
                "  health: good | '' | It is needed: Health as people around him saw it. A number from 0 to 1, or one of ",
                "prey: brezhnev | prey: leader | rivalries: no elite is called 'leader'.",
                "prey: brezhnev | prey: shelepin | rivalries.prey: is the predator too",
                "date: 1964-07-15 | date: 1964-08-10 | must be a date in the window of this file, 1964-06-01 to 1964-08-09",
                "date: 1964-07-15 | date: 1964-06-31 | is no day: June 1964 has 30 days",
                "event: announcement | event: anouncement | Maybe 'announcement'.",
                "closeness: high | closeness: [0.7, 0.2] | a range begins with its lower end",
                "closeness: high | closeness: [0.7] | a range has two ends",
                "id: brezhnev | id: shelepin | elites.shelepin: the id is taken already, in line 24.",
                "id: brezhnev | id: leader | the id 'leader' is kept for the leader.",
                "id: clerks | id: brezhnev | cohorts.brezhnev: the id is taken already, in line 31.",
                "id: brezhnev | id: clerks-3 | elites.clerks-3: the id is that of a member of a cohort.",
                "prey: brezhnev | prey: shelepin-1 | no elite is called 'shelepin-1'.",
                "force: 0.5 | \"force: 0,5\" | Maybe 0.5.",
                "force: 0.5 | force: 50% | Maybe 0.5.",
                "force: 0.5 | force: 12,5 % | Maybe 0.125.",
                "force: 0.5 | force: '0.5' | Maybe without the quotes",
                "weight: 0.4 | \"weight: 0,4\" | trust: a number has a point and no comma, as in 0.6.",
                "closeness: [0.2, 0.8] | closeness: [0,2, 0,8] | Maybe with points instead of commas, as in [0.3, 0.6].",
                "can-remove: true | \"can-remove: true, majority: 60%\" | must be a number from 0.5 to 1, but is '60%'.",
                "can-remove: true | \"can-remove: true, majority: 60%\" | Maybe 0.6.",
                "can-remove: true | can-remove: yes | must be true or false, but is 'yes'.",
                "can-remove: true | \"can-remove: true, appeal-to: plenum\" | no body is called 'plenum'.",
                "answers-to: shelepin | hours-away: 1 | is a share of force that answers to nobody",
                "since: 1953-09-07 | since: 1964-06-02 | leader.since: lies after the start of the window.",
                "schema: 1 | schema: 2 | schema: must be 1, but is '2'.",
            })
    void aMistakeIsNamed(String right, String wrong, String message) {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with(right, wrong.equals("''") ? "" : wrong)))
                .contains(message);
    }

    @Test
    void aBodyThatCanRemoveNeedsVoters() {
        String text = ScenarioTexts.SMALL.replaceAll("votes: \\{ council: 1 }", "votes: {}");

        assertThat(ScenarioTexts.refusal(text)).contains("case.yaml:22:5  bodies.council: ", "nobody has a vote in it");
    }

    @Test
    void anAbsenceEndsAfterItBegins() {
        String text = ScenarioTexts.with(
                "force: 0.2\n", "force: 0.2\n  absences: [ { from: 1964-07-02, to: 1964-07-01, where: Sochi } ]\n");

        assertThat(ScenarioTexts.refusal(text)).contains("leader.absences.to: lies before 'from' (1964-07-02).");
    }

    @Test
    void aDeadlineLiesAfterTheThreat() {
        String text = ScenarioTexts.SMALL
                + "  - { date: 1964-07-20, event: expropriation, who: brezhnev, by: leader, deadline: 1964-07-19, stake: high }\n";

        assertThat(ScenarioTexts.refusal(text))
                .contains("timeline.deadline: lies before the event itself (1964-07-20).");
    }

    @Test
    void onlyATextbookCaseChangesBehaviour() {
        String text = ScenarioTexts.SMALL + "behaviour: { sounding.provocation-base: 0 }\n";

        assertThat(ScenarioTexts.refusal(text)).contains("behaviour: is for textbook cases only");
        Scenario textbook = ScenarioTexts.parse(text.replace("  weeks:", "  textbook: true\n  weeks:"));
        assertThat(textbook.behaviour()).containsEntry("sounding.provocation-base", 0.0);
    }

    @Test
    void sharesOfForceThatDoNotSumToOneAreAWarning() {
        Scenario scenario = ScenarioTexts.parse(ScenarioTexts.with("force: 0.5", "force: 0.25"));

        assertThat(scenario.warnings().toString())
                .contains("case.yaml:17:10", "force: all shares sum to 0.750 and not to 1");
    }

    @Test
    void theFirstShareIsShownAndNotTheFirstWhoHasNone() {
        String text = ScenarioTexts.SMALL.replace("  force: 0.2\n", "").replace(" force: 0.3,", "");

        assertThat(ScenarioTexts.parse(text).warnings().toString()) // Brezhnev's
                .contains("case.yaml:34:12  force: all shares sum to 0.500");
    }

    @Test
    void twoPeopleOfOneNameAreAWarning() {
        Scenario two = ScenarioTexts.parse(ScenarioTexts.with("name: Alexander Shelepin", "name: leonid brezhnev"));

        assertThat(two.warnings().toString()).contains(".name: is the name of 'shelepin' too");
        assertThat(ScenarioTexts.parse(ScenarioTexts.SMALL).warnings()).isEmpty();
    }

    @Test
    void aMemberOfACohortMayBeNamed() {
        assertThat(ScenarioTexts.parse(ScenarioTexts.with("prey: brezhnev", "prey: clerks-4"))
                        .rivalries())
                .containsExactly(new RivalryFacts.Named("shelepin", "clerks-4", false, false, null));
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with("prey: brezhnev", "prey: clerks-5")))
                .contains("no elite is called 'clerks-5'");
    }

    @Test
    void theHashIsThatOfWhatTheFileSaysAndNotOfHowItSaysIt() {
        String original = ScenarioTexts.parse(ScenarioTexts.SMALL).hash();
        String rewritten = ScenarioTexts.with("terror: 0.3, openness: 0.2", "openness: 0.20, terror: 3e-1")
                .replace("title: A small case", "title: \"A small case\" # a comment");

        assertThat(ScenarioTexts.parse(rewritten).hash()).isEqualTo(original).hasSize(64);
        assertThat(ScenarioTexts.parse(ScenarioTexts.with("terror: 0.3", "terror: 0.31"))
                        .hash())
                .isNotEqualTo(original);
    }
}
