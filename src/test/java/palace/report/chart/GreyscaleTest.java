package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where people stood is told apart without colour too. */
class GreyscaleTest {
    /** A difference that is seen on paper: a tenth of the way from black to white, in sRGB's lightness L*. */
    private static final double SEEN = 10;

    @Test
    void sidesDifferInLightness() {
        List<Color> sides =
                List.of(ChartStyle.LEADERS_SIDE, ChartStyle.CHALLENGERS, ChartStyle.ASIDE, ChartStyle.UNDECIDED);

        for (int i = 1; i < sides.size(); i++) {
            assertThat(lightness(sides.get(i)) - lightness(sides.get(i - 1)))
                    .as("%s after %s", sides.get(i), sides.get(i - 1))
                    .isGreaterThan(SEEN);
        }
    }

    @Test
    void bothCasesOfAComparisonDifferInLightnessAndAreNoSide() {
        assertThat(lightness(ChartStyle.CASE_B) - lightness(ChartStyle.CASE_A)).isGreaterThan(SEEN);
        assertThat(List.of(ChartStyle.CASE_A, ChartStyle.CASE_B))
                .doesNotContain(ChartStyle.CHALLENGERS, ChartStyle.LEADERS_SIDE, ChartStyle.ASIDE);
    }

    /** CIE L* of a colour: 0 black, 100 white. */
    private static double lightness(Color color) {
        double y =
                0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
        return 116 * Math.cbrt(y) - 16;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
