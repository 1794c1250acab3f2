package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import org.junit.jupiter.api.Test;

class ContoursTest {
    @Test
    void aSlopeHasOneStraightLineAtItsHeight() {
        double[][] slope = {{0, 0, 0}, {1, 1, 1}, {2, 2, 2}}; // rises with the column

        assertThat(Contours.of(slope, 0.25)).hasSize(2).allSatisfy(piece -> {
            assertThat(piece.x1).isEqualTo(0.25);
            assertThat(piece.x2).isEqualTo(0.25);
        });
        assertThat(Contours.of(slope, 3)).isEmpty();
    }

    @Test
    void aPeakIsEncircled() {
        double[][] peak = {{0, 0, 0}, {0, 1, 0}, {0, 0, 0}};

        assertThat(Contours.of(peak, 0.5)).hasSize(4).allSatisfy(piece -> assertThat(length(piece))
                .isEqualTo(Math.sqrt(0.5), org.assertj.core.api.Assertions.within(1e-12)));
    }

    private static double length(Line2D.Double piece) {
        return piece.getP1().distance(piece.getP2());
    }

    @Test
    void aSaddleHasTwoPiecesThatDoNotCross() {
        assertThat(Contours.of(new double[][] {{1, 0}, {0, 1}}, 0.4)).hasSize(2).satisfies(pieces -> assertThat(
                        pieces.get(0).intersectsLine(pieces.get(1)))
                .isFalse());
        assertThat(Contours.of(new double[][] {{1, 0}, {0, 1}}, 0.6)).hasSize(2).satisfies(pieces -> assertThat(
                        pieces.get(0).intersectsLine(pieces.get(1)))
                .isFalse());
    }

    @Test
    void whatIsNotKnownHasNoLine() {
        assertThat(Contours.of(new double[][] {{0, 0}, {1, Double.NaN}}, 0.5)).isEmpty();
    }
}
