package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EndLabelsTest {
    private static final int WIDTH = 600;

    /** Pieces of colour from left to right at a height: a whole line is one, a broken one is several. */
    private static long pieces(EndLabels labels, int y) {
        var image = new BufferedImage(WIDTH, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setColor(Color.WHITE);
        g2.fillRect(0, 0, WIDTH, 100);
        labels.draw(g2, new Rectangle2D.Double(0, 0, 100, 100), value -> value);
        g2.dispose();
        return IntStream.range(112, 160) // before the words
                .filter(x -> isBlue(image.getRGB(x, y)) && !isBlue(image.getRGB(x - 1, y)))
                .count();
    }

    private static boolean isBlue(int rgb) {
        return (rgb & 0xff) > ((rgb >> 16) & 0xff) + 60;
    }

    @Test
    void twoNamesOfOneColourAreToldApartByPiecesOfTheirLines() {
        var labels = new EndLabels();
        labels.add(30, "public support", Color.BLUE);
        labels.add(70, "private support", Color.BLUE, ChartStyle.DASHED);

        assertThat(pieces(labels, 70)).isGreaterThan(pieces(labels, 30));
    }

    @Test
    void whereAllLinesAreWholeNoRoomIsTakenForPieces() {
        var whole = new EndLabels();
        whole.add(30, "support", Color.BLUE);
        var broken = new EndLabels();
        broken.add(30, "support", Color.BLUE, ChartStyle.DASHED);

        assertThat(whole.width()).isLessThan(broken.width());
    }
}
