package palace.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineLimitsTest {
    private static final String EVENT = "event: announcement, note: nothing happens";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event: force-change, who: brezhnev, force: 1           | 47:68",
                "event: force-change, who: brezhnev, force: [0.5, 1]    | 47:68",
                "event: office-change, who: brezhnev, force: 0.995      | 47:69"
            })
    void nobodyCanBeGivenAllForceLater(String event, String place) {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with(EVENT, event)))
                .contains("case.yaml:" + place + "  timeline.force: must be at most 0.99", "1 problem.");
    }

    @Test
    void nobodyCanBeGivenAllSeatsLater() {
        String all = "event: office-change, who: clerks, votes: { council: 3 }";
        String most = "event: office-change, who: clerks, votes: { council: 2 }";

        assertThat(ScenarioTexts.refusal(ScenarioTexts.with(EVENT, all)))
                .contains("case.yaml:47:67  timeline.votes: gives each of them as many seats as there are (3 at the");
        assertThat(ScenarioTexts.parse(ScenarioTexts.with(EVENT, most)).timeline())
                .hasSize(1);
    }

    @Test
    void theBehaviourOfATextbookCaseIsCheckedWithTheCase() {
        String textbook = ScenarioTexts.with("weeks: 10", "weeks: 10\n  textbook: true");

        assertThat(ScenarioTexts.refusal(textbook + "behaviour:\n  choice.rationalty: 5\n  choice.rationality: -5\n"))
                .contains("case.yaml:50:3  there is no behavioural parameter 'choice.rationalty'.")
                .contains("Maybe 'choice.rationality'.")
                .contains("case.yaml:51:3  choice.rationality: must be in [0.0, 100.0], but is -5.0.");
    }

    @Test
    void aNumberInQuotesIsToldToBeText() {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with("terror: 0.3", "terror: '0.3'")))
                .contains("but is '0.3'.")
                .contains("Maybe without the quotes: what stands in quotes is text.");
    }

    @Test
    void aSettingIsNamedOnOneLineThatCanBeRead() {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "politics.terror=0.5\nelites: []"))
                .startsWith("--set politics.terror=0.5 elites: []  is not YAML");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "politics.terror=" + "x".repeat(9000)))
                .startsWith("--set politics.terror=xxx")
                .hasSizeLessThan(1000);
    }
}
