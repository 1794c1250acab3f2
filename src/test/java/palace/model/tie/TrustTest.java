package palace.model.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.random.Draws;

class TrustTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void compressedRowsAnswerAsAMatrixDoes(long seed) {
        long key = Draws.of(1, seed).key(Draws.source("TrustTest"), 0);
        int elites = 1 + (int) (Draws.uniform(key, -1) * 8);
        int ties = (int) (Draws.uniform(key, -2) * 30);
        int[] ones = ends(key, ties, elites, 0);
        int[] others = ends(key, ties, elites, 1);
        double[] weights = IntStream.range(0, ties)
                .mapToDouble(t -> Draws.uniform(key, t, 3) < 0.1 ? 0 : Draws.uniform(key, t, 2))
                .toArray();
        Trust trust = Trust.of(elites, ones, others, weights);

        double[][] matrix = new double[elites][elites];
        for (int t = 0; t < ties; t++) {
            if (ones[t] != others[t]) {
                matrix[ones[t]][others[t]] = Math.max(matrix[ones[t]][others[t]], weights[t]);
                matrix[others[t]][ones[t]] =
                        matrix[ones[t]][others[t]] = Math.max(matrix[ones[t]][others[t]], matrix[others[t]][ones[t]]);
            }
        }
        int pairs = 0;
        for (int i = 0; i < elites; i++) {
            List<Integer> friends = new ArrayList<>();
            for (int j = 0; j < elites; j++) {
                assertThat(trust.between(i, j)).isCloseTo(matrix[i][j], within(1e-7));
                if (matrix[i][j] > 0) {
                    friends.add(j);
                }
            }
            pairs += friends.size();
            assertThat(IntStream.range(trust.first(i), trust.end(i)).mapToObj(trust::friend))
                    .containsExactlyElementsOf(friends);
            assertThat(IntStream.range(trust.first(i), trust.end(i)).mapToDouble(trust::weight))
                    .allMatch(weight -> weight > 0 && weight <= 1);
        }
        assertThat(trust.count()).isEqualTo(pairs / 2);
    }

    private static int[] ends(long key, int ties, int elites, int ordinal) {
        return IntStream.range(0, ties)
                .map(t -> (int) (Draws.uniform(key, t, ordinal) * elites))
                .toArray();
    }

    @Test
    void trustIsAShareAndBetweenPeopleOfTheCourt() {
        int[] zero = {0};
        int[] one = {1};

        assertThatIllegalArgumentException().isThrownBy(() -> Trust.of(2, zero, new int[] {2}, new double[] {0.5}));
        assertThatIllegalArgumentException().isThrownBy(() -> Trust.of(2, zero, one, new double[] {1.5}));
        assertThatIllegalArgumentException().isThrownBy(() -> Trust.of(2, zero, one, new double[] {Double.NaN}));
        assertThat(Trust.of(2, zero, zero, new double[] {0.5}).count()).isZero(); // nobody is his own friend
    }
}
