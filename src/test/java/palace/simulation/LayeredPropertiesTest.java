package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.mechanism.plot.Founding;
import palace.model.Regime;
import palace.model.event.Event;
import palace.model.layer.Coffers;
import palace.model.layer.Layers;
import palace.random.Draws;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.file.ScenarioReader;

/** What holds in every regime with a street, a treasury, a war and a leader who may lash out, whatever its facts. */
class LayeredPropertiesTest {
    private static final long FACTS = Draws.source("LayeredPropertiesTest");
    private static final int REGIMES = 40;
    private static final int WEEKS = 208;

    /** Facts by chance, from one end of their range to the other. */
    static Stream<Side> regimes() {
        return LongStream.range(0, REGIMES).mapToObj(LayeredPropertiesTest::regime);
    }

    private static Side regime(long number) {
        return Side.world(
                "scenario.weeks=" + WEEKS,
                fact("politics.terror", 1, number, 0),
                fact("politics.openness", 1, number, 1),
                fact("politics.mystique", 1, number, 2),
                fact("leader.levers", 1, number, 3),
                fact("rivalries.1.per-elite", 5, number, 4),
                fact("street.anger", 1, number, 5),
                fact("treasury.reserves", 1, number, 6),
                fact("treasury.gap", 0.5, number, 7),
                fact("front.enemy", 1, number, 8),
                fact("lash-out.means", 1, number, 9));
    }

    private static String fact(String path, double most, long number, int place) {
        double drawn = Draws.uniform(Draws.of(Histories.SEED, number).key(FACTS, 0), place);
        return String.format(Locale.ROOT, "%s=%.3f", path, most * drawn);
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void forceAndPowerSumToOneAndSharesStayShares(Side side) {
        Histories.follow(side.run(), 0, start -> new Counting() {
            @Override
            public void weekEnds(Regime regime) {
                ConservationTest.check(regime);
                Layers layers = regime.layers();
                assertThat(Objects.requireNonNull(layers.crowd()).share()).isBetween(0.0, 1.0);
                assertThat(Objects.requireNonNull(layers.frontline()).fled()).isBetween(0.0, 1.0);
                assertThat(regime.politics().performance()).isBetween(0.0, 1.0);
                assertThat(regime.leader().mystique())
                        .isBetween(0.0, regime.leader().mystiqueCeiling());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void moneyIsSpentAndNeverMade(Side side) {
        double[] before = {Double.POSITIVE_INFINITY};
        Histories.follow(side.run(), 1, start -> new Counting() {
            @Override
            public void weekEnds(Regime regime) {
                Coffers coffers = Objects.requireNonNull(regime.layers().coffers());
                assertThat(coffers.reserves()).isBetween(0.0, before[0]);
                before[0] = coffers.reserves();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void nobodyOutOfOfficeActs(Side side) {
        Histories.follow(side.run(), 2, regime -> new Counting() {
            @Override
            public void record(Event event) {
                assertThat(event.actor() < 0
                                || ConservationTest.outlives(event)
                                || regime.elites().inOffice(event.actor()))
                        .as("%s, in week %d", event, regime.week())
                        .isTrue();
            }
        });
    }

    private static final int HISTORIES = 300;
    private static final int EQUALS = 12;

    /** Four standard errors: a correct program fails 6 times in 100 000. */
    @Test
    void equalsFoundPlotsEquallyOftenInTheMiddleOfItAll() {
        CaseModel run =
                Histories.run(ScenarioReader.parse("case.yaml", ALIKE, List.of()), BehaviourReader.shipped(), Set.of());
        List<Integer> lead = LongStream.range(0, HISTORIES)
                .mapToObj(r -> run.recorded(Histories.SEED, r).entries().stream()
                        .filter(entry -> entry.event() instanceof Founding.Founded)
                        .findFirst())
                .flatMap(java.util.Optional::stream)
                .map(entry -> entry.event().actor() < EQUALS / 2 ? 1 : -1)
                .toList();

        assertThat(lead).hasSizeGreaterThan(100);
        assertThat(Ratio.of(lead, l -> l, l -> 1).above(0)).isBetween(-4.0, 4.0);
    }

    private static final String ALIKE = """
            schema: 1
            scenario:
              id: equals
              title: Equals
              place: nowhere
              start: 2000-01-01
              weeks: 104
              stop: horizon
              background: Twelve men alike.
              sources: { A: made up }
            leader: { name: The Leader, born: 1940-01-01, since: 1995-01-01, health: good, ruthlessness: low, force: 0.1 }
            politics: { terror: low, openness: high, surveillance: low, corruption: medium, mystique: low }
            street: { anger: 0.5 }
            treasury: { reserves: 0.3, gap: 0.1 }
            front: { enemy: 0.6 }
            lash-out: { means: 0.7 }
            cohorts:
              - { id: men, name: man, count: 12, rank: senior, force: 0.9, closeness: low, ambition: high, grievance: slighted }
            rivalries: [ { within: men, per-elite: 1.0 } ]
            trust: [ { within: men, per-elite: 2.0, weight: medium } ]
            """;
}
