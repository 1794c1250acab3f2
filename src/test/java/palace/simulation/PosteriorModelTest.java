package palace.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.behaviour.Posterior;

class PosteriorModelTest {
    private static final String PATH = "founding.thoughts";
    private static final Behaviour SHIPPED = BehaviourReader.shipped();

    private static double value(Behaviour behaviour) {
        return java.util.Objects.requireNonNull(behaviour.find(PATH)).value();
    }

    private static Posterior.Values set(double value, double weight) {
        return new Posterior.Values(List.of(value), weight);
    }

    @Test
    void aPosteriorWithoutWeightIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Posterior(List.of(PATH), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Posterior(List.of(PATH), List.of(set(1, 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> set(1, Double.NaN));
    }

    @Test
    void whatIsChangedByHandGoesBeforeWhatIsDrawn() {
        var posterior = new Posterior(List.of(PATH), List.of(set(0.5, 1)));

        assertThat(value(posterior.at(0, SHIPPED))).isEqualTo(0.5);
        assertThat(value(posterior.at(0, SHIPPED.with(PATH, 0.25)))).isEqualTo(0.25);
    }

    /** Of 4 000 histories 1 000 are expected with the first set, with a standard error of 27: four of them are 0.027. */
    @Test
    void setsAreDrawnByTheirWeightsAndHangOnSeedAndReplicationAlone() {
        var posterior = new Posterior(List.of(PATH), List.of(set(0.5, 1), set(0.6, 0), set(0.75, 3)));

        int first = 0;
        for (int replication = 0; replication < 4000; replication++) {
            double drawn = value(PosteriorModel.drawn(posterior, SHIPPED, 1, replication));
            assertThat(drawn).isIn(0.5, 0.75);
            assertThat(value(PosteriorModel.drawn(posterior, SHIPPED, 1, replication)))
                    .isEqualTo(drawn);
            first += drawn == 0.5 ? 1 : 0;
        }
        assertThat(first / 4000.0).isEqualTo(0.25, within(0.027));
    }

    @Test
    void aPosteriorOfOneSetIsTheCaseWithThatSet() {
        var posterior = new Posterior(List.of(PATH), List.of(set(0.5, 1)));
        HistorySource fixed = small(SHIPPED.with(PATH, 0.5));
        var drawn = new PosteriorModel(small(SHIPPED), posterior, SHIPPED, PosteriorModelTest::small);

        for (int replication = 0; replication < 5; replication++) {
            assertThat(drawn.counted(3, replication).outcome())
                    .isEqualTo(fixed.counted(3, replication).outcome());
            assertThat(drawn.counted(3, replication).weeks())
                    .isEqualTo(fixed.counted(3, replication).weeks());
        }
        assertThat(drawn.weeks()).isEqualTo(fixed.weeks());
    }

    private static HistorySource small(Behaviour behaviour) {
        return Cases.run(
                palace.scenario.file.ScenarioReader.read(
                        java.nio.file.Path.of("scenarios/record/khrushchev-1964.yaml")),
                behaviour,
                Set.of(),
                true);
    }
}
