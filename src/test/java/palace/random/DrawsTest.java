package palace.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeds were chosen before the first run; tolerances are 4 or more standard errors. */
class DrawsTest {
    private static final int DRAWS = 100_000;
    private static final long SOURCE = Draws.source("DrawsTest");

    /** The four ways in which neighbouring draws differ: by item, ordinal, time and replication. */
    private static IntToDoubleFunction along(String way) {
        Draws draws = Draws.of(1, 0);
        long key = draws.key(SOURCE, 5);
        return switch (way) {
            case "item" -> i -> Draws.uniform(key, i);
            case "ordinal" -> i -> Draws.uniform(key, 3, i);
            case "time" -> i -> Draws.uniform(draws.key(SOURCE, i), 3);
            case "replication" -> i -> Draws.uniform(Draws.of(1, i).key(SOURCE, 5), 3);
            default -> i -> Draws.uniform(Draws.of(i, 0).key(SOURCE, 5), 3);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "ordinal", "time", "replication", "seed"})
    void drawsAreUniform(String way) {
        IntToDoubleFunction draw = along(way);
        int bins = 100;
        int[] count = new int[bins];
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            double u = draw.applyAsDouble(i);
            assertThat(u > 0 && u < 1).isTrue();
            count[(int) (u * bins)]++;
            sum += u;
        }
        double chiSquare = 0;
        for (int c : count) {
            chiSquare += (c - DRAWS / 100.0) * (c - DRAWS / 100.0) / (DRAWS / 100.0);
        }

        // mean 99, standard deviation sqrt(198) = 14.07; the 0.99999 quantile of chi-square with 99 degrees is 169.0
        assertThat(chiSquare).isBetween(50.0, 169.0);
        assertThat(sum / DRAWS).isCloseTo(0.5, within(4 * Math.sqrt(1 / 12.0 / DRAWS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "ordinal", "time", "replication", "seed"})
    void neighboursAreIndependent(String way) {
        IntToDoubleFunction draw = along(way);
        for (int lag : new int[] {1, 2, 7, 168}) {
            double product = 0;
            for (int i = 0; i < DRAWS; i++) {
                product += (draw.applyAsDouble(i) - 0.5) * (draw.applyAsDouble(i + lag) - 0.5);
            }
            // a product of two independent draws has standard deviation 1/12; 20 checks at 4.5 errors: 1 in 7 000
            assertThat(product / DRAWS).isCloseTo(0, within(4.5 / 12 / Math.sqrt(DRAWS)));
        }
    }

    @Test
    void pairsOfNeighboursFillTheSquare() {
        IntToDoubleFunction draw = along("item");
        int[] count = new int[400];
        for (int i = 0; i < DRAWS; i++) {
            count[20 * (int) (20 * draw.applyAsDouble(i)) + (int) (20 * draw.applyAsDouble(i + 1))]++;
        }
        double chiSquare = 0;
        for (int c : count) {
            chiSquare += (c - DRAWS / 400.0) * (c - DRAWS / 400.0) / (DRAWS / 400.0);
        }

        // mean 399, standard deviation 28.2; 5 of them
        assertThat(chiSquare).isCloseTo(399, within(141.0));
    }

    @Test
    void differentSourcesAreIndependent() {
        Draws draws = Draws.of(1, 0);
        List<String> names = List.of("Leak", "Sounding.answers", "Sounding.approaches", "Cascade.hears");
        for (String one : names) {
            for (String other : names) {
                if (one.compareTo(other) < 0) {
                    double product = 0;
                    for (int week = 0; week < DRAWS; week++) {
                        product += (Draws.uniform(draws.key(Draws.source(one), week), 0) - 0.5)
                                * (Draws.uniform(draws.key(Draws.source(other), week), 0) - 0.5);
                    }
                    assertThat(product / DRAWS).isCloseTo(0, within(4.5 / 12 / Math.sqrt(DRAWS)));
                }
            }
        }
    }

    @Test
    void noTwoEventsShareADraw() {
        Set<Double> seen = new HashSet<>();
        for (int replication = 0; replication < 10; replication++) {
            for (int time = 0; time < 20; time++) {
                long key = Draws.of(1, replication).key(SOURCE, time);
                for (int item = 0; item < 20; item++) {
                    assertThat(seen.add(Draws.uniform(key, item))).isTrue();
                    for (int ordinal = 0; ordinal < 10; ordinal++) {
                        assertThat(seen.add(Draws.uniform(key, item, ordinal))).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theSameEventHasTheSameDrawAndItIsAPublishedNumber() {
        long key = Draws.of(7, 3).key(Draws.source("Leak"), 12);

        assertThat(Draws.uniform(key, 4, 2))
                .isEqualTo(Draws.uniform(Draws.of(7, 3).key(Draws.source("Leak"), 12), 4, 2));
        // worked out in Python with 64-bit masks; results that were published rest on it
        assertThat(key).isEqualTo(9170649574399463629L);
        assertThat(Draws.uniform(key, 4)).isEqualTo(0.6303736104640583);
        assertThat(Draws.uniform(key, 4, 2)).isEqualTo(0.46274878182064444);
    }

    @Test
    void drawsThatPartKeepWhatWasDrawnBeforeAndShareNothingAfter() {
        long source = Draws.source("DrawsTest");
        Draws one = Draws.of(1, 2);
        Draws parted = one.parting(10, 1).parting(20, 1);

        assertThat(parted.key(source, 9)).isEqualTo(one.key(source, 9));
        assertThat(parted.key(source, 15)).isEqualTo(one.parting(10, 1).key(source, 15));
        assertThat(parted.key(source, 15)).isNotEqualTo(one.key(source, 15));
        assertThat(parted.key(source, 20)).isNotEqualTo(one.parting(10, 1).key(source, 20));
        assertThat(one.parting(10, 2).key(source, 10))
                .isNotEqualTo(one.parting(10, 1).key(source, 10));
    }
}
