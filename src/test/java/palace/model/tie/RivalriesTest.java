package palace.model.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.random.Draws;

class RivalriesTest {
    private record Tie(int predator, int prey, boolean instigated, boolean active) {}

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("K1")
    void compressedRowsAnswerAsAPlainListDoes(long seed) {
        long key = Draws.of(1, seed).key(Draws.source("RivalriesTest"), 0);
        int elites = 1 + (int) (Draws.uniform(key, -1) * 8);
        List<Tie> given = IntStream.range(0, (int) (Draws.uniform(key, -2) * 40))
                .mapToObj(t -> new Tie(
                        (int) (Draws.uniform(key, t, 0) * elites),
                        (int) (Draws.uniform(key, t, 1) * elites),
                        Draws.uniform(key, t, 2) < 0.5,
                        Draws.uniform(key, t, 3) < 0.7))
                .toList();
        Rivalries rivalries = of(elites, given);

        List<Tie> expected = distinct(given);
        List<Tie> found = IntStream.range(0, rivalries.count())
                .mapToObj(t ->
                        new Tie(rivalries.predator(t), rivalries.prey(t), rivalries.instigated(t), rivalries.active(t)))
                .toList();
        assertThat(found).containsExactlyElementsOf(expected);
        for (int i = 0; i < elites; i++) {
            int elite = i;
            assertThat(rivalries.watchers(i)).isEqualTo((int) expected.stream()
                    .filter(tie -> tie.active() && tie.prey() == elite)
                    .count());
            assertThat(outgoing(rivalries, i))
                    .containsExactlyElementsOf(expected.stream()
                            .filter(tie -> tie.predator() == elite)
                            .map(Tie::prey)
                            .toList());
            assertThat(incoming(rivalries, i))
                    .containsExactlyElementsOf(expected.stream()
                            .filter(tie -> tie.prey() == elite)
                            .map(Tie::predator)
                            .toList());
            for (int j = 0; j < elites; j++) {
                int other = j;
                boolean preys = expected.stream()
                        .anyMatch(tie -> tie.active() && tie.predator() == elite && tie.prey() == other);
                boolean isPrey = expected.stream()
                        .anyMatch(tie -> tie.active() && tie.predator() == other && tie.prey() == elite);
                assertThat(rivalries.preysOn(i, j)).isEqualTo(preys);
                assertThat(rivalries.between(i, j)).isEqualTo(preys || isPrey);
            }
        }
    }

    private static Rivalries of(int elites, List<Tie> ties) {
        return Rivalries.of(
                elites,
                ties.stream().mapToInt(Tie::predator).toArray(),
                ties.stream().mapToInt(Tie::prey).toArray(),
                ties.stream()
                        .map(tie -> Rivalries.State.of(tie.active(), tie.instigated()))
                        .toArray(Rivalries.State[]::new));
    }

    /** Each pair once, by predator and prey; an active tie before a dormant one, then an instigated before a natural. */
    private static List<Tie> distinct(List<Tie> given) {
        var best = new TreeMap<Integer, Tie>();
        Comparator<Tie> rank = Comparator.comparing(Tie::active).thenComparing(Tie::instigated);
        for (Tie tie : given) {
            if (tie.predator() != tie.prey()) {
                best.merge(
                        tie.predator() * 1000 + tie.prey(), tie, (one, two) -> rank.compare(one, two) >= 0 ? one : two);
            }
        }
        return new ArrayList<>(best.values());
    }

    private static List<Integer> outgoing(Rivalries rivalries, int elite) {
        return IntStream.range(rivalries.firstOut(elite), rivalries.endOut(elite))
                .mapToObj(rivalries::prey)
                .toList();
    }

    private static List<Integer> incoming(Rivalries rivalries, int elite) {
        return IntStream.range(rivalries.firstIn(elite), rivalries.endIn(elite))
                .mapToObj(position -> rivalries.predator(rivalries.tieInto(position)))
                .toList();
    }

    @Test
    @Tag("K1")
    void instigationWakesADormantTieAndACopyDoesNotSeeIt() {
        Rivalries rivalries = of(2, List.of(new Tie(0, 1, false, false)));
        Rivalries copy = rivalries.copy();
        rivalries.instigate(0);

        assertThat(rivalries.preysOn(0, 1)).isTrue();
        assertThat(rivalries.instigated(0)).isTrue();
        assertThat(copy.preysOn(0, 1)).isFalse();
    }

    @Test
    void nobodyOutsideTheCourtIsARival() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(2, List.of(new Tie(0, 2, false, true))));
        assertThatIllegalArgumentException().isThrownBy(() -> of(2, List.of(new Tie(-1, 0, false, true))));
        assertThat(of(0, List.of()).count()).isZero();
    }
}
