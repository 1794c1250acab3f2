package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldModelTest {
    private static final CaseModel PARTY = Histories.run("preset/party", "scenario.weeks=100");
    private static final CaseModel JUNTA = Histories.run("preset/military", "scenario.weeks=100");
    private static final WorldModel WORLD = new WorldModel(
            List.of(new WorldModel.Part(6, PARTY), new WorldModel.Part(1, JUNTA), new WorldModel.Part(3, PARTY)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, Long.MAX_VALUE})
    void everyPartHasItsShareOfTheFirstHistories(long seed) {
        long[] seen = new long[3];
        for (int replication = 0; replication < 3000; replication++) {
            seen[WORLD.part(seed, replication)]++;
            double whole = replication + 1.0;
            assertThat(Math.abs(seen[0] - 0.6 * whole)).isLessThan(4);
            assertThat(Math.abs(seen[1] - 0.1 * whole)).isLessThan(4);
            assertThat(Math.abs(seen[2] - 0.3 * whole)).isLessThan(4);
        }
    }

    @Test
    void aHistoryIsThatOfItsPart() {
        for (int replication = 0; replication < 20; replication++) {
            CaseModel part = WORLD.part(1, replication) == 1 ? JUNTA : PARTY;
            assertThat(WORLD.counted(1, replication))
                    .usingRecursiveComparison()
                    .isEqualTo(part.counted(1, replication));
        }
    }

    @Test
    void partsNeedAShareAndOneWindow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorldModel.Part(0, PARTY));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorldModel.Part(Double.NaN, PARTY));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorldModel(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorldModel(
                        List.of(new WorldModel.Part(1, PARTY), new WorldModel.Part(1, JUNTA.lasting(50)))));
    }
}
