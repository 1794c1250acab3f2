package palace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.random.Draws;

class PlotTest {
    private static Plot plot() {
        return new Plot(3, 7, Party.LEADER, Arena.FORCE, 2, Plot.NO_DEADLINE);
    }

    @Test
    void itsFounderIsItsHead() {
        Plot plot = plot();

        assertThat(plot.head()).isEqualTo(7);
        assertThat(plot.members()).containsExactly(7);
        assertThat(plot.againstLeader()).isTrue();
        assertThat(plot.defensive()).isFalse();
        assertThat(new Plot(3, 7, 4, Arena.MARCH, 2, 9).defensive()).isTrue();
        assertThat(new Plot(3, 7, 4, Arena.MARCH, 2, 9).againstLeader()).isFalse();
        assertThatThrownBy(() -> plot.member(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void readinessStaysARatio() {
        Plot plot = plot();
        plot.prepare(0.7);
        plot.prepare(0.7);

        assertThat(plot.preparation()).isEqualTo(1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void membersAndThoseAskedAreAsInAPlainList(long seed) {
        long key = Draws.of(1, seed).key(Draws.source("PlotTest"), 0);
        Plot plot = plot();
        List<Integer> members = new ArrayList<>(List.of(7));
        var asked = new TreeSet<Integer>();
        for (int change = 0; change < 60; change++) {
            int elite = (int) (Draws.uniform(key, change, 0) * 30);
            double kind = Draws.uniform(key, change, 1);
            if (kind < 0.4 && !members.contains(elite)) {
                plot.add(elite);
                members.add(elite);
            } else if (kind < 0.6) {
                plot.drop(elite);
                members.remove((Integer) elite);
            } else {
                plot.ask(elite);
                asked.add(elite);
            }
            assertThat(plot.members())
                    .containsExactly(members.stream().mapToInt(i -> i).toArray());
            assertThat(plot.size()).isEqualTo(members.size());
            if (!members.isEmpty()) {
                assertThat(plot.head()).isEqualTo(members.get(0));
            }
            assertThat(IntStream.range(0, 30).filter(plot::hasAsked)).containsExactlyElementsOf(asked);
        }
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Plot plot = plot();
        plot.ask(1);
        Plot copy = plot.copy();
        copy.add(2);
        copy.ask(4);
        copy.betray();
        copy.tipOff();
        copy.prepare(0.4);
        copy.warnedOf();
        copy.end();

        assertThat(plot.members()).containsExactly(7);
        assertThat(plot.hasAsked(4)).isFalse();
        assertThat(plot.betrayed()).isFalse();
        assertThat(plot.tippedOff()).isFalse();
        assertThat(plot.preparation()).isZero();
        assertThat(plot.warnings()).isZero();
        assertThat(plot.over()).isFalse();
        assertThat(copy.hasAsked(1)).isTrue();
    }
}
