package palace.experiment.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import palace.experiment.facts.FactLine;
import palace.experiment.facts.WorldFacts;

class CalibrationTest {
    private static final List<FactLine> LINES = WorldFacts.lines().stream()
            .filter(line -> line.data() != null)
            .limit(2)
            .toList();

    private static List<Aim> aims(double weight, double otherWeight) {
        return List.of(new Aim(LINES.get(0), weight), new Aim(LINES.get(1), otherWeight));
    }

    /** A world that lies so many standard errors from the figures. */
    private static Map<String, Double> world(double errors, double otherErrors) {
        List<Aim> aims = aims(1, 1);
        var moments = new HashMap<String, Double>();
        moments.put(
                LINES.get(0).key(), aims.get(0).data() + errors * aims.get(0).error());
        moments.put(
                LINES.get(1).key(),
                aims.get(1).data() + otherErrors * aims.get(1).error());
        return moments;
    }

    @Test
    void theDistanceIsInStandardErrorsWhateverTheWeights() {
        assertThat(Calibration.distance(aims(1, 1), world(1, -1))).isCloseTo(1, within(1e-9));
        assertThat(Calibration.distance(aims(4, 0.5), world(1, -1))).isCloseTo(1, within(1e-9));
    }

    @Test
    void aFigureOfMoreWeightCountsMore() {
        // by hand: the root of (3 * 2 * 2 + 1 * 0) / (3 + 1)
        assertThat(Calibration.distance(aims(3, 1), world(2, 0))).isCloseTo(Math.sqrt(3), within(1e-9));
    }
}
