package palace.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RocAucTest {
    /** Hanley and McNeil (1982), doi:10.1148/radiology.143.1.7063747, table I: 109 images, rated on five grades. */
    @Test
    void ratingsOfImagesAsPublished() {
        int[] normal = {33, 6, 6, 11, 2};
        int[] abnormal = {3, 2, 2, 11, 33};
        List<Forecast> forecasts = new ArrayList<>();
        for (int grade = 0; grade < 5; grade++) {
            forecasts.addAll(Collections.nCopies(normal[grade], new Forecast(grade / 4.0, false)));
            forecasts.addAll(Collections.nCopies(abnormal[grade], new Forecast(grade / 4.0, true)));
        }

        assertThat(RocAuc.of(forecasts).orElseThrow()).isCloseTo(0.893, within(5e-4));
        Collections.reverse(forecasts);
        assertThat(RocAuc.of(forecasts).orElseThrow()).isCloseTo(0.893, within(5e-4));
    }

    @Test
    void perfectOrderIsOneReversedIsZeroAndTiesAreHalf() {
        assertThat(RocAuc.of(List.of(new Forecast(0.9, true), new Forecast(0.1, false))))
                .hasValue(1);
        assertThat(RocAuc.of(List.of(new Forecast(0.9, false), new Forecast(0.1, true))))
                .hasValue(0);
        assertThat(RocAuc.of(List.of(new Forecast(0.0, false), new Forecast(-0.0, true))))
                .hasValue(0.5);
    }

    @Test
    void withoutBothKindsThereIsNoArea() {
        assertThat(RocAuc.of(List.of(new Forecast(0.9, true)))).isEmpty();
        assertThat(RocAuc.of(List.of(new Forecast(0.9, false)))).isEmpty();
    }
}
