package palace.experiment.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import palace.experiment.ThreadRunner;
import palace.experiment.track.FacetAnswer.Forecaster;
import palace.experiment.track.Occurrence.Against;
import palace.experiment.track.Occurrence.Ground;
import palace.model.OutcomeClass;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;

class TrackRecordTest {
    private static final int OUTCOMES = OutcomeClass.values().length;

    private static Scenario scenario(String name) {
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml"));
    }

    /** A case of which 9 of 10 histories move in a week, and all say that it ended so. */
    private static CaseScore score(String name, int week, OutcomeClass said) {
        Scenario scenario = scenario("record/" + name);
        Occurrence happened = Occurrence.of(scenario);
        Map<Facet, FacetAnswer> answers = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Long[] counts = Collections.nCopies(facet.answers().size(), 0L).toArray(new Long[0]);
            counts[facet == Facet.OUTCOME ? said.ordinal() : 0] = 10L;
            answers.put(
                    facet,
                    new FacetAnswer(
                            facet,
                            List.of(counts),
                            BaseRate.of(facet, 1),
                            Collections.nCopies(counts.length, 0L),
                            happened.of(facet)));
        }
        return new CaseScore(scenario.about(), happened, answers, Collections.nCopies(10, week), List.of(week));
    }

    @Test
    void theRecordIsReadAsTheCodebookSays() {
        assertThat(Occurrence.of(scenario("record/khrushchev-1964")))
                .isEqualTo(
                        new Occurrence(OutcomeClass.COUP, Against.LEADER, Ground.VOTES, 19)); // 12 October, from 1 June
        assertThat(Occurrence.of(scenario("record/wagner-2023")))
                .isEqualTo(new Occurrence(OutcomeClass.DEAL, Against.RIVAL, Ground.MARCH, 11)); // 23 June, from 1 April
        assertThat(Occurrence.of(scenario("record/brezhnev-1964")))
                .isEqualTo(new Occurrence(OutcomeClass.NATURAL_DEATH, Against.NONE, Ground.NONE, null));
    }

    @Test
    void aCaseWithoutARecordCannotBeScored() {
        assertThatThrownBy(() -> Occurrence.of(scenario("preset/party"))).hasMessageContaining("no 'record:'");
    }

    @Test
    void anEventIsHeldAgainstTheQuietCaseNearestInTime() {
        CaseScore event = score("khrushchev-1964", 3, OutcomeClass.COUP);
        CaseScore near = score("brezhnev-1964", 30, OutcomeClass.NO_ATTEMPT);
        CaseScore far = score("stalin-1937", 2, OutcomeClass.NO_ATTEMPT);
        CaseScore elsewhere = score("zero-covid-2022", 2, OutcomeClass.NO_ATTEMPT);

        List<Twins> twins = Twins.among(List.of(event, far, elsewhere, near));

        assertThat(twins).containsExactly(new Twins(event, near, 22));
        assertThat(twins.get(0).moved().share()).isEqualTo(1);
        assertThat(twins.get(0).movedInQuiet().share()).isZero(); // week 30 is after the 22 that are compared
        assertThat(twins.get(0).toldApart()).isTrue();
        assertThat(Twins.among(List.of(score("wagner-2023", 3, OutcomeClass.DEAL), near)))
                .isEmpty();
    }

    @Test
    void theMeanGainIsThatOfTheLogarithms() {
        TrackRecord track = TrackRecord.together(
                List.of(
                        score("khrushchev-1964", 3, OutcomeClass.COUP),
                        score("brezhnev-1964", 30, OutcomeClass.NO_ATTEMPT)),
                1);

        List<TrackRecord.Mean> means = track.means(Facet.OUTCOME);

        // ten histories that all say the same: 10.5 and 0.5 of 10 and a half each for every outcome, against equal odds
        double all = 10 + OUTCOMES / 2.0;
        double mean = (Math.log(10.5 / all) + Math.log(0.5 / all)) / 2;
        assertThat(means.get(0).logScore()).isCloseTo(mean, within(1e-6));
        assertThat(means.get(0).gain()).isZero();
        TrackRecord.Mean equal = means.get(means.size() - 1);
        assertThat(equal.forecaster()).isEqualTo(Forecaster.EQUAL_ODDS);
        assertThat(equal.gain()).isCloseTo(mean - Math.log(1.0 / OUTCOMES), within(1e-6));
    }

    @Test
    void otherCasesNeverIncludeTheCaseItself() {
        TrackRecord track = TrackRecord.together(
                List.of(
                        score("khrushchev-1964", 3, OutcomeClass.COUP),
                        score("brezhnev-1964", 30, OutcomeClass.NO_ATTEMPT)),
                1);

        // one other case, which ended otherwise: a half of one and a half each for every outcome
        for (CaseScore score : track.cases()) {
            assertThat(score.answer(Facet.OUTCOME).by(Forecaster.OTHER_CASES).given())
                    .isCloseTo(0.5 / (1 + OUTCOMES / 2.0), within(1e-12));
        }
    }

    @Test
    void theSameSeedGivesTheSameForecastsOnAnyThreads() {
        List<Scenario> cases = List.of(scenario("record/wagner-2023"));
        var behaviour = BehaviourReader.shipped();

        TrackRecord one = TrackRecord.of(cases, behaviour, java.util.Set.of(), 12, 1, new ThreadRunner(1));
        TrackRecord two = TrackRecord.of(cases, behaviour, java.util.Set.of(), 12, 1, new ThreadRunner(2));

        assertThat(one).isEqualTo(two);
        for (Facet facet : Facet.values()) {
            assertThat(one.cases().get(0).answer(facet).counts().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(12);
        }
    }
}
