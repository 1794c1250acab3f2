package palace.scenario.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import palace.mechanism.regime.Decay;
import palace.scenario.FrontFacts;
import palace.scenario.LashOutFacts;
import palace.scenario.ScenarioException;
import palace.scenario.ScenarioTexts;
import palace.scenario.StreetFacts;
import palace.scenario.TreasuryFacts;
import palace.scenario.file.Changes;
import palace.scenario.format.Block;
import palace.scenario.format.Setting;
import palace.scenario.grounds.Need;
import palace.scenario.grounds.Way;

class BehaviourTest {
    private static final String TEXT = """
            decay:
              attention-floor: { value: 0.3, unit: share, range: [0, 1], source: assumption, why: "old men listen less" }
              decisiveness-floor: { value: 0.2, unit: share, range: [0, 1], source: assumption, why: "and wait longer" }
              half-life: { value: 8, unit: years, range: [-1, 50], source: data, why: "tenures" }
              corruption: { value: 0.01, unit: "1/year", range: [0, 1], source: calibrated, why: "spoils" }
            sounding:
              provocation-share: { value: 0.1, unit: share, range: [0, 0.9], source: theory, why: "some are tests" }
            patronage:
              due: { value: 0.5, unit: share, range: [0, 1], source: assumption, why: "what is due" }
            """;

    private final Behaviour behaviour = BehaviourReader.parse("behaviour.yaml", TEXT);

    /** A record whose names are not those of the section. */
    record Other(double halfLife, double corruptions) {}

    @Test
    void sectionsAndParametersKeepTheOrderOfTheFile() {
        assertThat(behaviour.sections()).containsExactly("decay", "sounding", "patronage");
        assertThat(behaviour.paths())
                .startsWith("decay.attention-floor", "decay.decisiveness-floor")
                .endsWith("sounding.provocation-share", "patronage.due");
        assertThat(behaviour.find("decay.half-life"))
                .isEqualTo(new BehaviourValue(8, "years", -1, 50, BehaviourValue.Origin.DATA, "tenures", null));
    }

    @Test
    void whatItWouldTakeToKnowAValueMayStandBesideIt() {
        String text =
                TEXT.replace("why: \"what is due\"", "why: \"what is due\", needs: { by: survey, what: \"asked\" }");

        assertThat(BehaviourReader.parse("behaviour.yaml", text)
                        .with("patronage.due", 0.6)
                        .find("patronage.due"))
                .extracting(BehaviourValue::need)
                .isEqualTo(new Need(List.of(), Way.SURVEY, "asked", List.of()));
        assertThatThrownBy(() -> BehaviourReader.parse("behaviour.yaml", text.replace("survey", "guess")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("patronage.due.needs.by");
    }

    @Test
    void aSectionBecomesTheRecordOfItsMechanism() {
        assertThat(behaviour.bind("decay", Decay.Parameters.class)).isEqualTo(new Decay.Parameters(0.3, 0.2, 8, 0.01));
    }

    @Test
    void missingAndSuperfluousParametersAreNamed() {
        assertThatThrownBy(() -> behaviour.bind("decay", Other.class))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("behaviour.yaml  decay: the parameter 'corruptions' is missing.")
                .hasMessageContaining("decay: the parameter 'corruption' is not known.")
                .hasMessageContaining("Maybe 'corruptions'.")
                .hasMessageContaining("decay: the parameter 'attention-floor' is not known.");
    }

    @Test
    void aValueThatTheMechanismRefusesIsToldAsItsOwnWords() {
        assertThatThrownBy(() -> behaviour.with("decay.half-life", -0.5).bind("decay", Decay.Parameters.class))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("decay.half-life must be finite and > 0, but was -0.5");
    }

    @Test
    void aSectionWithoutMechanismIsNotIgnored() {
        behaviour.requireOnly(java.util.List.of("decay", "sounding", "patronage"));

        assertThatThrownBy(() -> behaviour.requireOnly(java.util.List.of("decay", "soundings", "patronage")))
                .hasMessageContaining("sounding: is a section without a mechanism.")
                .hasMessageContaining("Maybe 'soundings'.");
    }

    @Test
    void aChangeMovesOneValueAndTheHash() {
        Behaviour changed = behaviour.with("sounding.provocation-share", 0.9);

        assertThat(changed.section("sounding").get("provocation-share").value()).isEqualTo(0.9);
        assertThat(changed.section("decay")).isEqualTo(behaviour.section("decay"));
        assertThat(changed.hash()).isNotEqualTo(behaviour.hash());
        assertThat(changed.with("sounding.provocation-share", 0.1).hash()).isEqualTo(behaviour.hash());
        assertThat(behaviour.section("sounding").get("provocation-share").value())
                .isEqualTo(0.1);
    }

    @Test
    void aChangeOutOfRangeOrToNothingIsRefused() {
        assertThatThrownBy(() -> behaviour.with("sounding.provocation-share", 0.91))
                .hasMessageContaining("sounding.provocation-share: must be in [0.0, 0.9], but is 0.91.");
        assertThatThrownBy(() -> behaviour.with("sounding.provocation-share", Double.NaN))
                .hasMessageContaining("must be in [0.0, 0.9], but is NaN.");
        assertThatThrownBy(() -> behaviour.with(
                        ScenarioTexts.changes("sounding.provocation-shares=0", "decay.half-life=long", "decay=1")))
                .hasMessageContaining("Maybe 'sounding.provocation-share'.")
                .hasMessageContaining("decay.half-life: must be a number, but is 'long'.")
                .hasMessageContaining("there is no behavioural parameter 'decay'.")
                .hasMessageContaining("3 problems.");
    }

    @Test
    void theHashIsThatOfTheValues() {
        String reworded = TEXT.replace("tenures", "tenures, mostly").replace("value: 8,", "value: 8.0,");

        assertThat(BehaviourReader.parse("other.yaml", reworded).hash())
                .isEqualTo(behaviour.hash())
                .hasSize(64);
    }

    @Test
    void mistakesInTheFileAreToldWithTheirLines() {
        String text = TEXT.replace("value: 0.1,", "value: 1.1,").replace("source: data", "source: date");

        assertThatThrownBy(() -> BehaviourReader.parse("b.yaml", text))
                .hasMessageContaining("b.yaml:4:64  decay.half-life.source: must be one of data, theory")
                .hasMessageContaining("b.yaml:7:31  sounding.provocation-share.value: must be in its range [0.0, 0.9]");
    }

    @Test
    void settingsAreToldApartByWhatTheyChange() {
        Changes changes = Changes.split(
                ScenarioTexts.changes(
                        "politics.terror=0.7",
                        "sounding.provocation-share=0",
                        "patronage.due=0.4",
                        "patronage.deu=0.4",
                        "patronage.1.patron=brezhnev",
                        "soundng.provocation-share=0",
                        "decay=1",
                        "nonsense.at.all=1"),
                behaviour);

        assertThat(changes.behaviour().stream().map(Setting::path))
                .containsExactly(
                        "sounding.provocation-share", "patronage.due", "patronage.deu", "soundng.provocation-share");
        assertThat(changes.facts().stream().map(Setting::path))
                .containsExactly("politics.terror", "patronage.1.patron", "decay", "nonsense.at.all");
    }

    @Test
    void noPathIsThatOfAFactAndOfAParameter() {
        Behaviour shipped = BehaviourReader.shipped();
        Map<String, Block<?>> layers = Map.of(
                "street", StreetFacts.FORMAT,
                "treasury", TreasuryFacts.FORMAT,
                "front", FrontFacts.FORMAT,
                "lash-out", LashOutFacts.FORMAT);

        layers.forEach((layer, block) -> {
            assertThat(shipped.sections()).contains(layer);
            assertThat(block.names()).noneMatch(name -> shipped.has(layer + "." + name));
        });
    }
}
