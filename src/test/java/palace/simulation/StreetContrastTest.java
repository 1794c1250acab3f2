package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import palace.model.OutcomeClass;
import palace.scenario.Scenario;
import palace.scenario.behaviour.BehaviourReader;
import palace.simulation.history.History;
import palace.simulation.history.Series;

class StreetContrastTest {
    private static final String WORLD = "preset/world-average";
    private static final int HISTORIES = 60;

    /** An angry people under an average autocrat, with the screws as they are given. */
    private static List<History> histories(double openness) {
        CaseModel run = Histories.run(angry(openness), BehaviourReader.shipped(), Set.of());
        return LongStream.range(0, HISTORIES)
                .mapToObj(r -> run.counted(Histories.SEED, r))
                .toList();
    }

    private static Scenario angry(double openness) {
        return Histories.scenario(WORLD, "street.anger=0.9", "politics.openness=" + openness);
    }

    private static long overthrows(List<History> histories) {
        return histories.stream()
                .filter(history -> history.outcome() == OutcomeClass.STREET_OVERTHROW)
                .count();
    }

    @Test
    @Tag("R10")
    void thePeopleBringALeaderDownOnlyWhereTheScrewsWereLoosened() {
        assertThat(overthrows(histories(0.4))).isZero(); // by construction, not by chance
        // if 1 in 10 fell so, fewer than this many of 60 would in 3 cases of 100; most do
        assertThat(overthrows(histories(0.9))).isGreaterThan(2);
    }

    @Test
    void afterTheStreetSomebodyElseRules() {
        CaseModel run = Histories.run(angry(0.9), BehaviourReader.shipped(), Set.of());
        History history = LongStream.range(0, HISTORIES)
                .mapToObj(r -> run.recorded(Histories.SEED, r))
                .filter(each -> each.outcome() == OutcomeClass.STREET_OVERTHROW)
                .findFirst()
                .orElseThrow();

        int fell = Objects.requireNonNull(history.fallWeek());
        assertThat(history.entries())
                .anyMatch(entry -> entry.week() == fell && entry.event().kind().equals("acceded"));
        assertThat(history.series().has(Series.STREET)).isTrue();
    }

    @Test
    void withoutAStreetBlockTheSeriesIsEmptyAndNothingElseMoves() {
        CaseModel with = Histories.run(WORLD);
        CaseModel without = Histories.without("Street", WORLD);
        for (int r = 0; r < 5; r++) {
            History one = with.recorded(Histories.SEED, r);
            assertThat(one.series().has(Series.STREET)).isFalse();
            assertThat(without.recorded(Histories.SEED, r).entries()).isEqualTo(one.entries());
        }
    }
}
