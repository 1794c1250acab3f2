package palace.scenario.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import palace.model.Elites;
import palace.model.Regime;
import palace.random.Draws;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.ScenarioTexts;
import palace.scenario.file.ScenarioReader;

class RegimeBuilderTest {
    /** By their ids, whatever the order of the file. */
    private static final int BREZHNEV = 0;

    private static final int SHELEPIN = 1;
    private static final Draws DRAWS = Draws.of(1, 0);

    @ParameterizedTest
    @MethodSource("palace.scenario.file.ScenarioSchemaTest#shipped")
    void sharesOfForceAndSeatsSumToOneInEveryShippedCase(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        for (int replication = 0; replication < 5; replication++) {
            Regime regime = builder(scenario, true).build(Draws.of(1, replication));

            assertThat(sum(regime, Elites::force) + regime.leader().force()).isCloseTo(1, within(1e-9));
            if (regime.bodies().canRemove()) {
                assertThat(sum(regime, Elites::votes) + regime.leader().votes()).isCloseTo(1, within(1e-9));
            }
            if (regime.bodies().canAppeal()) {
                assertThat(sum(regime, Elites::wideVotes) + regime.leader().wideVotes())
                        .isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void sharesAreDividedByTheirSum() {
        Regime regime = build(ScenarioTexts.with("force: 0.5", "force: 0.3"));

        assertThat(regime.leader().force()).isCloseTo(0.25, within(1e-12)); // 0.2 of 0.8
        assertThat(regime.elites().force(SHELEPIN)).isCloseTo(0.375, within(1e-12)); // the guard's 0.3 of 0.8
        assertThat(regime.elites().guard(SHELEPIN)).isCloseTo(0.375, within(1e-12));
        assertThat(regime.elites().force(BREZHNEV)).isCloseTo(0.375, within(1e-12));
        assertThat(regime.elites().guard(BREZHNEV)).isZero();
    }

    @Test
    void aGuardThatAnswersToTheLeaderIsTheLeaders() {
        Regime regime = build(ScenarioTexts.with("answers-to: shelepin", "answers-to: leader"));

        assertThat(regime.leader().force()).isCloseTo(0.5, within(1e-12));
        assertThat(regime.elites().guard(SHELEPIN)).isZero();
    }

    @Test
    void aCohortSharesItsForceAndSpreadsItsRanges() {
        Elites elites = build(ScenarioTexts.with("answers-to: shelepin", "answers-to: clerks"))
                .elites();

        assertThat(IntStream.range(2, 6).mapToDouble(elites::guard)).allMatch(guard -> Math.abs(guard - 0.075) < 1e-12);
        // four members at 1/8, 3/8, 5/8 and 7/8 of the way from 0.2 to 0.8
        assertThat(IntStream.range(2, 6).mapToDouble(elites::closeness).mapToObj(c -> Math.round(c * 1e9) / 1e9))
                .containsExactlyInAnyOrder(0.275, 0.425, 0.575, 0.725);
    }

    @Test
    void oneHistoryTakesTheMiddleOfARangeAndAnEnsembleDraws() {
        Scenario scenario = ScenarioTexts.parse(ScenarioTexts.SMALL); // Shelepin's closeness is 0.3 to 0.7

        assertThat(builder(scenario, false).build(DRAWS).elites().closeness(SHELEPIN))
                .isEqualTo(0.5);
        double[] drawn = IntStream.range(0, 1000)
                .mapToDouble(i ->
                        builder(scenario, true).build(Draws.of(1, i)).elites().closeness(SHELEPIN))
                .toArray();
        assertThat(IntStream.range(0, 1000).mapToDouble(i -> drawn[i]))
                .allMatch(closeness -> closeness >= 0.3 && closeness <= 0.7);
        // the mean of a uniform draw, within 4 standard errors: 0.4 / sqrt(12 * 1000) = 0.00365
        assertThat(IntStream.range(0, 1000).mapToDouble(i -> drawn[i]).average().orElseThrow())
                .isCloseTo(0.5, within(0.0146));
    }

    @Test
    void theSameDrawsMakeTheSameRegime() {
        String text = ScenarioTexts.SMALL.replace(
                "trust:\n",
                "  - { within: clerks, per-elite: 1 }\ntrust:\n  - { within: clerks, per-elite: 2, weight: [0.2, 0.9] }\n");
        Regime one = build(text);
        Regime other = build(text);

        assertThat(one.rivalries()).usingRecursiveComparison().isEqualTo(other.rivalries());
        assertThat(one.ties().trust())
                .usingRecursiveComparison()
                .isEqualTo(other.ties().trust());
        assertThat(one.elites()).usingRecursiveComparison().isEqualTo(other.elites());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 14, 60})
    void randomTiesHaveTheMeanNumberThatTheCaseStates(int count) {
        String text = ScenarioTexts.with("count: 4", "count: " + count)
                .replace(
                        "trust:\n",
                        "  - { within: clerks, per-elite: 2 }\ntrust:\n  - { within: clerks, per-elite: 2, weight: [0.2, 0.9] }\n");
        Regime regime = build(text);

        long active = IntStream.range(0, regime.rivalries().count())
                .filter(regime.rivalries()::active)
                .count();
        assertThat(active).isEqualTo(1 + 2L * count); // Shelepin's and two for each clerk
        assertThat(regime.ties().trust().count()).isEqualTo(1 + count); // a tie has two ends
        assertThat(IntStream.range(2, 2 + count)
                        .flatMap(i -> IntStream.range(
                                regime.ties().trust().first(i),
                                regime.ties().trust().end(i)))
                        .mapToDouble(regime.ties().trust()::weight))
                .allMatch(weight -> weight > 0.199 && weight < 0.901);
    }

    @Test
    void pairsAreAllDifferentAndNobodyIsPairedWithHimself() {
        for (int members = 2; members < 9; members++) {
            var ordered = new java.util.HashSet<java.util.List<Integer>>();
            DistinctPairs.ordered(members, 100, 7).forEach((k, a, b) -> ordered.add(java.util.List.of(a, b)));
            var unordered = new java.util.HashSet<java.util.Set<Integer>>();
            DistinctPairs.unordered(members, 100, 7).forEach((k, a, b) -> unordered.add(java.util.Set.of(a, b)));

            assertThat(ordered).hasSize(members * (members - 1)).noneMatch(pair -> pair.get(0)
                    .equals(pair.get(1)));
            assertThat(unordered).hasSize(members * (members - 1) / 2);
        }
        DistinctPairs.ordered(1, 3, 7)
                .forEach((k, a, b) -> org.junit.jupiter.api.Assertions.fail("nobody to pair with"));
    }

    @Test
    void ageTenureAndAbsencesAreThoseOfTheStart() {
        String text = ScenarioTexts.with(
                "force: 0.2\n", "force: 0.2\n  absences: [ { from: 1964-06-15, to: 1964-06-21, where: Sochi } ]\n");
        Regime regime = build(text);

        assertThat(regime.leader().age()).isCloseTo(70.13, within(0.01)); // 15 April 1894 to 1 June 1964
        assertThat(regime.leader().tenureYears()).isCloseTo(10.73, within(0.01)); // 7 September 1953
        assertThat(Stream.of(0, 1, 2, 3).map(regime.absences()::awayIn)).containsExactly(false, false, true, false);
    }

    @Test
    void whoIsElectedOrEmployedByAnOwnerIsNotTheLeadersToChoose() {
        String guard = "answers-to: shelepin }";
        Regime elected = build(ScenarioTexts.with(guard, "answers-to: shelepin, chooses-its-own: true }"));
        assertThat(elected.ranks().own(SHELEPIN)).isTrue();
        assertThat(elected.ranks().own(BREZHNEV)).isFalse();
        assertThat(elected.ranks().own(2)).isFalse();

        Regime owned = build(ScenarioTexts.with(guard, "answers-to: shelepin, own: true }"));
        assertThat(owned.ranks().own(SHELEPIN)).isTrue();

        Regime hired = build(ScenarioTexts.with(guard, "answers-to: shelepin, own: true, chooses-its-own: false }"));
        assertThat(hired.ranks().own(SHELEPIN)).isFalse();
        assertThat(build(ScenarioTexts.SMALL).ranks().own(SHELEPIN)).isFalse();
    }

    private static Regime build(String text) {
        return builder(ScenarioTexts.parse(text), false).build(DRAWS);
    }

    private static RegimeBuilder builder(Scenario scenario, boolean drawRanges) {
        return new RegimeBuilder(scenario, new Roster(scenario), drawRanges);
    }

    private interface Share {
        double of(Elites elites, int elite);
    }

    private static double sum(Regime regime, Share share) {
        return IntStream.range(0, regime.elites().count())
                .mapToDouble(i -> share.of(regime.elites(), i))
                .sum();
    }

    @Test
    void aManMayHaveTwoPatronsAndACohortMayBeOne() {
        Elites elites = build(ScenarioTexts.SMALL
                        + "patronage:\n  - { patron: shelepin, clients: [clerks-1, clerks-2] }\n"
                        + "  - { patron: brezhnev, client: clerks-2 }\n  - { patron: clerks, client: shelepin }\n")
                .elites();

        assertThat(elites.patrons(BREZHNEV)).isZero();
        assertThat(elites.patrons(2)).isEqualTo(1);
        assertThat(elites.patron(2, 0)).isEqualTo(SHELEPIN);
        assertThat(elites.patrons(3)).isEqualTo(2);
        assertThat(IntStream.range(0, 2).map(p -> elites.patron(3, p))).containsExactlyInAnyOrder(BREZHNEV, SHELEPIN);
        assertThat(IntStream.range(0, 4).map(p -> elites.patron(SHELEPIN, p))).containsExactlyInAnyOrder(2, 3, 4, 5);
        assertThat(elites.isPatron(BREZHNEV, 3)).isTrue();
        assertThat(elites.isPatron(BREZHNEV, 2)).isFalse();
        assertThat(elites.copy().patrons(3)).isEqualTo(2);
    }
}
