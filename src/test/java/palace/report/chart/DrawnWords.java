package palace.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.plot.Plot;
import org.w3c.dom.Element;

/** The words that a plot writes, each with the place at which it begins. */
public record DrawnWords(String text, double x, double y) {
    /** Where they end, in a font of the picture. */
    public double end(Font font) {
        return x
                + font.getStringBounds(text, new FontRenderContext(null, true, true))
                        .getWidth();
    }

    public static List<DrawnWords> of(Plot plot, double width, double height) throws ParserConfigurationException {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        var g2 = new SVGGraphics2D(document);
        plot.draw(g2, new Rectangle2D.Double(0, 0, width, height), null, null, null);
        var found = g2.getRoot().getElementsByTagName("text");
        var words = new ArrayList<DrawnWords>();
        for (int i = 0; i < found.getLength(); i++) {
            var one = (Element) found.item(i);
            words.add(new DrawnWords(
                    one.getTextContent(),
                    Double.parseDouble(one.getAttribute("x")),
                    Double.parseDouble(one.getAttribute("y"))));
        }
        return words;
    }
}
