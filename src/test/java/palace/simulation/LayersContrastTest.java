package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.scenario.behaviour.BehaviourReader;
import palace.simulation.history.Entry;
import palace.simulation.history.History;
import palace.simulation.history.Series;

/**
 * What the optional layers do to the world-average regime: 500 histories of four years, the same draws on both sides. A
 * difference counts when it is three standard errors or more, so that a model without the effect passes about once in 700.
 */
class LayersContrastTest {
    private static final String WORLD = "preset/world-average";
    private static final int HISTORIES = 500;

    private static List<History> histories(String... facts) {
        String[] shorter = Arrays.copyOf(facts, facts.length + 1);
        shorter[facts.length] = "scenario.weeks=208"; // one war, one run: their effects pass
        CaseModel run = Histories.run(WORLD, shorter);
        return LongStream.range(0, HISTORIES)
                .mapToObj(r -> run.counted(Histories.SEED, r))
                .toList();
    }

    private static Ratio movesAYear(List<History> histories) {
        return Ratio.of(
                histories,
                history -> history.attempts().stream()
                        .filter(attempt -> attempt.target() == Party.LEADER)
                        .count(),
                history -> history.weeks() / 52.1775);
    }

    @Test
    @Tag("K31")
    void aFiscalGulfEndsInARunThatMakesMoves() {
        Ratio solvent = movesAYear(histories("treasury.reserves=0.5", "treasury.gap=0"));
        Ratio hollow = movesAYear(histories("treasury.reserves=0.5", "treasury.gap=0.3"));

        assertThat(hollow.above(solvent)).isGreaterThan(3);
    }

    @Test
    @Tag("K32")
    void aLostWarRaisesTheHazardButMostLeadersRideItOut() {
        List<History> held = histories("front.enemy=0.1");
        List<History> lost = histories("front.enemy=0.9");

        assertThat(movesAYear(lost).above(movesAYear(held))).isGreaterThan(3);
        assertThat(lost.stream().filter(history -> history.outcome() == OutcomeClass.COUP))
                .hasSizeLessThan(HISTORIES / 2);
    }

    /** A layer that is not asked for leaves nothing behind, in no event and no series, and without it nothing moves. */
    @ParameterizedTest
    @ValueSource(strings = {"Street", "Treasury", "Front", "LashOut"})
    void aLayerThatIsOffIsNotThere(String layer) {
        for (String name : List.of(WORLD, "record/khrushchev-1964")) {
            History with = Histories.run(name).recorded(Histories.SEED, 1);
            History without = Histories.without(layer, name).recorded(Histories.SEED, 1);

            assertThat(without.entries()).isEqualTo(with.entries());
            assertThat(Histories.bits(without.series(), 0, without.weeks()))
                    .isEqualTo(Histories.bits(with.series(), 0, with.weeks()));
            assertThat(Stream.of(Series.TREASURY, Series.FRONT, Series.STREET).filter(with.series()::has))
                    .isEmpty();
        }
    }

    @Test
    void aLayerThatIsOnIsSeenInItsSeriesAndCanBeSwitchedOff() {
        String[] facts = {
            "treasury.reserves=0.3", "treasury.gap=0.1", "front.enemy=0.7", "street.anger=0.4", "lash-out.means=0.9"
        };
        History all = Histories.run(WORLD, facts).recorded(Histories.SEED, 0);
        History none = Histories.run(
                        Histories.scenario(WORLD, facts),
                        BehaviourReader.shipped(),
                        Set.of("Treasury", "Front", "Street", "LashOut"))
                .recorded(Histories.SEED, 0);
        List<String> layers = Arrays.asList("Treasury", "Front", "Street", "LashOut");

        assertThat(Stream.of(Series.TREASURY, Series.FRONT, Series.STREET)).allMatch(all.series()::has);
        assertThat(all.entries())
                .anyMatch(entry -> layers.contains(entry.event().mechanism()));
        assertThat(none.entries())
                .noneMatch(entry -> layers.contains(entry.event().mechanism()));
    }

    @Test
    @Tag("K33")
    void aLeaderWhoLashesOutGainsTimeAndLosesHisAura() {
        CaseModel run = Histories.run(WORLD, "lash-out.means=0.9", "front.enemy=0.7");
        CaseModel without = Histories.run(
                Histories.scenario(WORLD, "lash-out.means=0.9", "front.enemy=0.7"),
                BehaviourReader.shipped(),
                Set.of("LashOut"));
        int acted = 0;
        for (int r = 0; r < 20; r++) {
            History lashes = run.recorded(Histories.SEED, r);
            History waits = without.recorded(Histories.SEED, r);
            int week = lashes.entries().stream()
                    .filter(entry -> entry.event().mechanism().equals("LashOut"))
                    .mapToInt(Entry::week)
                    .findFirst()
                    .orElse(-1);
            boolean told = lashes.spells().stream()
                    .noneMatch(spell -> Integer.valueOf(week).equals(spell.toWeek()));
            if (told && week >= 0 && week + 1 < Math.min(lashes.weeks(), waits.weeks())) {
                acted++;
                assertThat(lashes.series().value(Series.MEAN_FEAR, week))
                        .isGreaterThan(waits.series().value(Series.MEAN_FEAR, week));
                assertThat(lashes.series().value(Series.MYSTIQUE_CEILING, week))
                        .isLessThan(waits.series().value(Series.MYSTIQUE_CEILING, week));
            }
        }
        assertThat(acted).isPositive();
    }
}
