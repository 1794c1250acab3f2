package palace.report.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import palace.report.folder.OutputFolder;

/** One chart as a PNG for slides and as an SVG for print. */
public final class ChartFiles {
    static final String FOLDER = "charts/";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private ChartFiles() {}

    public static void write(Figure figure, OutputFolder folder) {
        folder.write(FOLDER + figure.name() + ".png", figure.meaning(), out -> png(figure.chart(), out));
        folder.write(FOLDER + figure.name() + ".svg", figure.meaning(), out -> svg(figure, out));
    }

    private static Rectangle2D page() {
        return new Rectangle2D.Double(0, 0, ChartStyle.WIDTH, ChartStyle.HEIGHT);
    }

    private static void png(JFreeChart chart, OutputStream out) throws IOException {
        int width = ChartStyle.WIDTH * ChartStyle.SCALE;
        var image = new BufferedImage(width, ChartStyle.HEIGHT * ChartStyle.SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = pen(image);
        chart.draw(g2, page());
        g2.dispose();
        PngFile.write(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, out);
    }

    /** What every PNG is drawn with: smooth text, and so many pixels a point. */
    static Graphics2D pen(BufferedImage image) {
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.scale(ChartStyle.SCALE, ChartStyle.SCALE);
        return g2;
    }

    private static void svg(Figure figure, OutputStream out) throws IOException {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setComment("Palace");
        var g2 = new SVGGraphics2D(context, false);
        g2.setSVGCanvasSize(new Dimension(ChartStyle.WIDTH, ChartStyle.HEIGHT));
        figure.chart().draw(g2, page());
        Element root = g2.getRoot();
        root.setAttribute("viewBox", "0 0 %d %d".formatted(ChartStyle.WIDTH, ChartStyle.HEIGHT));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        g2.stream(root, writer, true, false);
        writer.flush();
    }

    private static Document document() throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException("the JDK has no XML builder", e);
        }
    }
}
