package palace.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import palace.scenario.Scenario;
import palace.scenario.ScenarioTexts;
import palace.scenario.format.Setting;
import palace.scenario.term.Quantity;

class SettingsTest {
    @Test
    void aSettingChangesAFactAsIfItStoodInTheFile() {
        Scenario scenario = ScenarioTexts.parse(
                ScenarioTexts.SMALL,
                "politics.terror=0.7",
                "leader.absences=[]",
                "elites.shelepin.closeness=very-high",
                "trust.1.weight=[0.1, 0.2]",
                "elites.brezhnev.votes.council=3",
                "scenario.question=Why?");

        assertThat(scenario.politics().terror()).isEqualTo(Quantity.of(0.7));
        assertThat(scenario.elites().get(1).traits().closeness()).isEqualTo(Quantity.of(0.9));
        assertThat(scenario.trust().get(0).weight()).isEqualTo(new Quantity(0.1, 0.2));
        assertThat(scenario.elites().get(0).votes()).containsEntry("council", 3.0);
        assertThat(scenario.about().question()).isEqualTo("Why?");
        assertThat(scenario.hash())
                .isNotEqualTo(ScenarioTexts.parse(ScenarioTexts.SMALL).hash());
    }

    @Test
    void aSettingThatChangesNothingChangesNoHash() {
        assertThat(ScenarioTexts.parse(ScenarioTexts.SMALL, "politics.terror=0.30")
                        .hash())
                .isEqualTo(ScenarioTexts.parse(ScenarioTexts.SMALL).hash());
    }

    @Test
    void aStarStandsForEveryItemOfAList() {
        Scenario scenario =
                ScenarioTexts.parse(ScenarioTexts.SMALL, "elites.*.closeness=0.25", "elites.*.votes.council=2");

        assertThat(scenario.elites())
                .extracting(elite -> elite.traits().closeness())
                .containsExactly(Quantity.of(0.25), Quantity.of(0.25));
        assertThat(scenario.elites())
                .allSatisfy(elite -> assertThat(elite.votes()).containsEntry("council", 2.0));
        assertThat(ScenarioTexts.parse(ScenarioTexts.SMALL, "rivalries.*=").rivalries())
                .isEmpty();
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "elites.*.closenes=0.25"))
                .contains("there is no 'elites.*.closenes'.");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "patronage.*.patron=shelepin"))
                .contains("there is no 'patronage.*.patron'.");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "politics.*=0.25"))
                .contains("there is no 'politics.*'.");
    }

    @Test
    void anEmptyValueRemoves() {
        assertThat(ScenarioTexts.parse(ScenarioTexts.SMALL, "timeline=", "rivalries.1=null")
                        .timeline())
                .isEmpty();
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "politics.terror="))
                .contains("the key 'terror' is missing");
    }

    @Test
    void aPathThatLeadsNowhereIsToldWithTheNearest() {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "politics.teror=0.7"))
                .isEqualTo("""
                        --set politics.teror=0.7  there is no 'politics.teror'.
                                                  Maybe 'politics.terror'.
                        1 problem. Nothing was run. './palace schema' prints what a scenario may hold.""");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "mystique=0.7")).contains("Maybe 'politics.mystique'.");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "elites.shelpin.closeness=0.7"))
                .contains("Maybe 'elites.shelepin.closeness'.");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "elites.shelepin.name.first=A"))
                .contains("there is no 'elites.shelepin.name.first'.");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "trust.2.weight=0.7"))
                .contains("there is no 'trust.2.weight'.");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "...=1")).contains("there is no '...'.");
    }

    @Test
    void aBadValueIsToldWithTheSettingThatGaveIt() {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "politics.terror=[0.1"))
                .startsWith("--set politics.terror=[0.1  is not YAML");
        assertThat(ScenarioTexts.refusal(ScenarioTexts.SMALL, "politics.terror=hihg"))
                .startsWith("--set politics.terror=hihg  politics.terror: must be a number from 0 to 1")
                .contains("Maybe 'high'.");
    }

    @Test
    void aSettingHasAPathAndAValue() {
        assertThat(Setting.parse("politics.terror")).isNull();
        assertThat(Setting.parse("=3")).isNull();
        assertThat(Setting.parse(" a.b = c=d ")).isEqualTo(new Setting("a.b", "c=d"));
    }
}
