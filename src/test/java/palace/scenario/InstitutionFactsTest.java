package palace.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palace.model.Control;
import palace.model.Elites;
import palace.model.Newcomer;
import palace.model.Regime;
import palace.model.Stance;
import palace.random.Draws;

/** Who makes the officers, who confers the first place, how a body counts: from the file into the regime. */
class InstitutionFactsTest {
    private static final String GUARD = "answers-to: shelepin";

    @Test
    void aForceIsThatOfAServiceUnlessItIsItsCommandersOwnOrTheCaseSaysOtherwise() {
        assertThat(control(ScenarioTexts.SMALL)).isEqualTo(Control.PROFESSIONAL);
        assertThat(control(ScenarioTexts.with(GUARD, GUARD + ", own: true"))).isEqualTo(Control.PERSONAL);
        assertThat(control(ScenarioTexts.with(GUARD, GUARD + ", own: true, control: professional")))
                .isEqualTo(Control.PROFESSIONAL);
        assertThat(control(ScenarioTexts.with(GUARD, GUARD + ", control: party")))
                .isEqualTo(Control.PARTY);
    }

    @Test
    void ofSeveralForcesInOneHandTheLargestTells() {
        String mixed = ScenarioTexts.with(GUARD, GUARD + ", control: party")
                .replace("rank: senior", "rank: senior\n    control: personal\n    force: FORCE");

        assertThat(control(mixed.replace("FORCE", "0.29"))).isEqualTo(Control.PARTY); // the guard has 0.3
        assertThat(control(mixed.replace("FORCE", "0.31"))).isEqualTo(Control.PERSONAL);
    }

    @Test
    void everyMemberOfACohortHasItsControl() {
        Elites elites = build(ScenarioTexts.with("rank: junior", "rank: junior, force: 0.1, control: personal"))
                .elites();

        assertThat(IntStream.range(2, 6).mapToObj(elites::control)).containsOnly(Control.PERSONAL);
    }

    @Test
    void aNewcomerTakesOverTheControlOfHisOffice() {
        Regime regime = build(ScenarioTexts.with(GUARD, GUARD + ", control: party"));
        regime.remove(0, Stance.DISMISSED);
        regime.appoint(0, new Newcomer(0.5, 0.5, 0.5, 0.5));

        assertThat(regime.elites().control(0)).isEqualTo(Control.PARTY);
    }

    @Test
    void anUnknownControlIsToldWithAGuess() {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with(GUARD, GUARD + ", control: profesional")))
                .contains("must be one of party, professional, personal, but is 'profesional'", "Maybe 'professional'");
    }

    private static Control control(String text) {
        return build(text).elites().control(0);
    }

    private static Regime build(String text) {
        Scenario scenario = ScenarioTexts.parse(text);
        return new RegimeBuilder(scenario, new Roster(scenario), false).build(Draws.of(1, 0));
    }
}
