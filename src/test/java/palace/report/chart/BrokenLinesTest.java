package palace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import palace.statistics.Interval;

class BrokenLinesTest {
    private static final String END = " · 10 000 histories · seed 1 · Palace 0.1.0-SNAPSHOT (480c431)";

    private static List<String> drawn(String caption) throws ParserConfigurationException {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        var g2 = new SVGGraphics2D(document);
        var row = new ShareRows.Row("name", 0.5, new Interval(0.4, 0.6), "words", ChartStyle.BLUE);
        ChartStyle.chart("finding", caption, new ShareRows(List.of(row)))
                .draw(g2, new Rectangle2D.Double(0, 0, ChartStyle.WIDTH, ChartStyle.HEIGHT));
        var texts = g2.getRoot().getElementsByTagName("text");
        var lines = new ArrayList<String>();
        for (int i = 0; i < texts.getLength(); i++) {
            lines.add(((Element) texts.item(i)).getTextContent().strip());
        }
        return lines;
    }

    /** Wherever the edge falls, the version and the number stand on one line, and nothing is lost. */
    @Test
    void aCaptionIsNeverBrokenInAVersionOrANumber() throws Exception {
        for (int more = 0; more < 40; more++) {
            String caption = "what is shown here ".repeat(5) + "i".repeat(2 * more) + END;
            List<String> lines = drawn(caption);

            assertThat(lines).anyMatch(line -> line.contains("0.1.0-SNAPSHOT"));
            assertThat(lines).anyMatch(line -> line.matches(".*10[ \u00a0]000.*"));
            assertThat(String.join(" ", lines).replace('\u00a0', ' ')).contains(caption);
        }
    }

    @Test
    void aWordThatIsTooLongIsBrokenAllTheSame() throws Exception {
        List<String> lines = drawn("x".repeat(400));

        assertThat(String.join("", lines)).contains("x".repeat(400));
        assertThat(lines).noneMatch(line -> line.contains("x".repeat(300)));
    }
}
