package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowNameTest {
    private static final String PURGES = "K20a share of attempts after which he purges, against 0.02";
    private static final String OTHER = "K20b share of attempts after which he purges, against 0.98";

    private static FontMetrics metrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
    }

    private static List<String> lines(String name, double width, double height) {
        return RowName.lines(metrics(ChartStyle.LABEL), name, width, height);
    }

    @Test
    void whatFitsStandsOnOneLine() {
        assertThat(lines("K2 negative selection", 500, 20)).containsExactly("K2 negative selection");
    }

    @Test
    void whereThereIsRoomALongOneStandsOnTwo() {
        List<String> lines = lines(PURGES, 500, 60);

        assertThat(lines).hasSize(2);
        assertThat(String.join(" ", lines)).isEqualTo(PURGES);
    }

    @Test
    void whereThereIsNoneItIsShortenedInTheMiddleAndItsEndsStay() {
        assertThat(lines(PURGES, 500, 30)).hasSize(1);
        assertThat(lines(PURGES, 500, 30).get(0))
                .startsWith("K20a share")
                .contains("…")
                .endsWith("against 0.02");
        assertThat(lines(OTHER, 500, 30)).isNotEqualTo(lines(PURGES, 500, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PURGES,
                "Muhammad Zia-ul-Haq ibn Abdulaziz Gurbanguly-Berdimuhamedow the Younger of his name, and"
            })
    void noLineIsWiderThanItMayBe(String name) {
        for (double height : new double[] {20, 60}) {
            for (double width = 60; width < 800; width += 20) {
                double most = width;
                assertThat(lines(name, width, height))
                        .allMatch(line -> metrics(ChartStyle.LABEL).stringWidth(line) <= most);
            }
        }
    }
}
