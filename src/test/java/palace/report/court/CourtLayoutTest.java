package palace.report.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palace.report.SampleCourt;

class CourtLayoutTest {
    private static final Rectangle2D FIELD = new Rectangle2D.Double(0, 0, 1300, 580);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 13, 30, 60})
    void circlesNeitherMeetNorLeaveTheField(int size) {
        double[] radius = new double[size];
        Arrays.fill(radius, 12);

        List<Point2D> places = CourtLayout.of(SampleCourt.crowd(size), FIELD, radius, 44);

        for (int i = 0; i < size; i++) {
            assertThat(FIELD.getX() - 1e-9 <= places.get(i).getX()
                            && places.get(i).getX() <= FIELD.getMaxX() + 1e-9)
                    .isTrue();
            assertThat(places.get(i).distance(650, 290)).isGreaterThan(44 + 12);
            for (int j = 0; j < i; j++) {
                assertThat(places.get(i).distance(places.get(j))).isGreaterThan(24);
            }
        }
    }
}
