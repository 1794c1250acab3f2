package palace.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import palace.mechanism.Court;
import palace.model.Elites;
import palace.model.Newcomer;
import palace.model.Regime;
import palace.model.event.Stance;
import palace.model.institution.BallotRule;
import palace.model.institution.Bodies;
import palace.model.institution.Control;
import palace.model.institution.Selectorate;
import palace.random.Draws;
import palace.scenario.start.RegimeBuilder;

/** Who makes the officers, who confers the first place, how a body counts: from the file into the regime. */
class InstitutionFactsTest {
    /** After Brezhnev: by their ids, whatever the order of the file. */
    private static final int SHELEPIN = 1;

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
        Court.remove(regime, SHELEPIN, Stance.DISMISSED);
        regime.appoint(SHELEPIN, new Newcomer(0.5, 0.5, 0.5, 0.5), 0.3);

        assertThat(regime.elites().control(SHELEPIN)).isEqualTo(Control.PARTY);
    }

    @Test
    void anUnknownControlIsToldWithAGuess() {
        assertThat(ScenarioTexts.refusal(ScenarioTexts.with(GUARD, GUARD + ", control: profesional")))
                .contains("must be one of party, professional, personal, but is 'profesional'", "Maybe 'professional'");
    }

    @Test
    void aBodyThatCanRemoveTheLeaderConfersHisPlaceUnlessTheCaseSaysOtherwise() {
        assertThat(bodies(ScenarioTexts.SMALL).selectorate()).isEqualTo(Selectorate.BODY);
        assertThat(bodies(ScenarioTexts.with("can-remove: true", "can-remove: false"))
                        .selectorate())
                .isEqualTo(Selectorate.ANYONE);
        assertThat(bodies(office("officers")).selectorate()).isEqualTo(Selectorate.OFFICERS);
        assertThat(bodies(office("anyone")).selectorate()).isEqualTo(Selectorate.ANYONE);
    }

    @Test
    void aFamilyHasVoicesThoughItCannotVoteTheLeaderOut() {
        Regime regime = build(office("family").replace("can-remove: true", "can-remove: false"));

        assertThat(regime.bodies().canRemove()).isFalse();
        assertThat(regime.bodies().seated()).isTrue();
        assertThat(regime.elites().votes(0)).isEqualTo(1.0 / 3); // the leader and two others sit in the council
        assertThat(regime.elites().votes(2)).isZero();
        assertThat(build(office("anyone").replace("can-remove: true", "can-remove: false"))
                        .elites()
                        .votes(0))
                .isZero();
    }

    @Test
    void whoConfersThePlaceSitsSomewhere() {
        String homeless = office("family")
                .replaceAll("votes: \\{ council: 1 }", "votes: {}")
                .replace("  - { id: council, can-remove: true }", "  []");

        assertThat(ScenarioTexts.refusal(homeless))
                .contains("case.yaml:45:100  politics.office: confers the first place, but the file has no body");
        assertThat(ScenarioTexts.refusal(office("family").replaceAll("votes: \\{ council: 1 }", "votes: {}")))
                .contains("bodies.council: can decide on the leader, but nobody has a vote in it");
        assertThat(ScenarioTexts.refusal(office("famly"))).contains("Maybe 'family'.");
    }

    @Test
    void aSecondBodyThatCanRemoveTheLeaderIsRefused() {
        String two = ScenarioTexts.with(
                "  - { id: council, can-remove: true }",
                "  - { id: council, can-remove: true }\n  - { id: senate, can-remove: true }");

        assertThat(ScenarioTexts.refusal(two))
                .contains("case.yaml:23:5  bodies.senate: can remove the leader, and 'council' can too")
                .contains("Maybe 'appeal-to: senate' in 'council'");
    }

    @Test
    void aBodyCountsAllSeatsOrThoseWhoVoteOrAQuorumOfThem() {
        assertThat(bodies(ScenarioTexts.SMALL).rule()).isEqualTo(BallotRule.ALL_SEATS);
        assertThat(bodies(rule("all-seats")).rule()).isEqualTo(BallotRule.ALL_SEATS);
        assertThat(bodies(rule("present")).rule()).isEqualTo(BallotRule.PRESENT);
        assertThat(bodies(rule("0.5")).rule()).isEqualTo(new BallotRule(false, 0.5));
        assertThat(ScenarioTexts.refusal(rule("presnt"))).contains("Maybe 'present'.");
        assertThat(ScenarioTexts.refusal(rule("1.5"))).contains("must be a number from 0 to 1, but is '1.5'");
    }

    private static String rule(String rule) {
        return ScenarioTexts.with("can-remove: true", "can-remove: true, rule: " + rule);
    }

    private static String office(String office) {
        return ScenarioTexts.with("mystique: 0.4 }", "mystique: 0.4, office: " + office + " }");
    }

    private static Bodies bodies(String text) {
        return build(text).bodies();
    }

    private static Control control(String text) {
        return build(text).elites().control(SHELEPIN);
    }

    private static Regime build(String text) {
        Scenario scenario = ScenarioTexts.parse(text);
        return new RegimeBuilder(scenario, new Roster(scenario), false).build(Draws.of(1, 0));
    }
}
