package palace.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palace.random.Draws;

class LeaderTest {
    private static Leader leader(double mystique, double ceiling) {
        return new Leader(new LeaderStart(0.2, 0.1, 0.1, 0.8, mystique, ceiling, 0.5, 0.7, 0.7, 0.5, 60, 0.7, 10));
    }

    @Test
    void nothingThatIsNoNumberIsBelieved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leader(Double.NaN, 0.8))
                .withMessage("mystique must be in [0.0, 1.0], but was NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> leader(1.1, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> leader(0.5, 0.8).lowerCeiling(-0.1));
    }

    @Test
    void theCeilingIsNeverBelowWhatIsThere() {
        assertThat(leader(0.9, 0.8).mystiqueCeiling()).isEqualTo(0.9);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("K16")
    void theCeilingOnlyComesDownAndAuraStaysUnderIt(long seed) {
        long key = Draws.of(1, seed).key(Draws.source("LeaderTest"), 0);
        Leader leader = leader(0.6, 0.9);
        double ceiling = leader.mystiqueCeiling();
        for (int change = 0; change < 100; change++) {
            if (Draws.uniform(key, change, 0) < 0.5) {
                leader.setMystique(3 * Draws.uniform(key, change, 1) - 1);
            } else {
                leader.lowerCeiling(0.05 * Draws.uniform(key, change, 1));
            }
            assertThat(leader.mystiqueCeiling()).isLessThanOrEqualTo(ceiling);
            assertThat(leader.mystique()).isBetween(0.0, leader.mystiqueCeiling());
            ceiling = leader.mystiqueCeiling();
        }
    }

    @Test
    void whatIsCutToItsRangeIsCutThere() {
        Leader leader = leader(0.5, 0.8);
        leader.changeParanoia(0.9);
        leader.changeLevers(-2);

        assertThat(leader.paranoia()).isEqualTo(1);
        assertThat(leader.levers()).isZero();
        leader.age(1.5);
        assertThat(leader.age()).isCloseTo(61.5, within(1e-12));
        assertThat(leader.tenureYears()).isCloseTo(11.5, within(1e-12));
    }
}
