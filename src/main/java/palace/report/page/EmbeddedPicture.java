package palace.report.page;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A chart of a folder, inside the page. A picture cannot run anything and cannot ask for anything, whatever is in its
 * file; so even the charts of a stranger's folder are safe to look at.
 *
 * @param name its name without folder and ending
 * @param finding what is written above it
 * @param holds what is to be seen on it
 * @param source the picture itself
 */
record EmbeddedPicture(String name, String finding, String holds, String source) {
    private static final String FOLDER = "charts/";
    private static final String MEANS = "Chart: ";
    /** What is shown first, in this order; all else by name. */
    private static final List<String> FIRST = List.of(
            "outcomes",
            "incidence",
            "differences",
            "paired-incidence",
            "facts-attempts",
            "attempt",
            "persons",
            "network",
            "hearts",
            "regime",
            "plots",
            "fear");

    static EmbeddedPicture of(ResultsFolder folder, String file) {
        byte[] bytes = folder.bytes(file);
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        String holds = folder.holds(file);
        boolean drawn = file.endsWith(".svg");
        return new EmbeddedPicture(
                name,
                drawn ? finding(bytes) : "",
                holds.startsWith(MEANS) ? holds.substring(MEANS.length()) : holds,
                "data:image/%s;base64,%s"
                        .formatted(
                                drawn ? "svg+xml" : "png", Base64.getEncoder().encodeToString(bytes)));
    }

    /** Its place on a page. */
    int place() {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }

    /** Whether a file is one of the charts, and the better of its two forms where there are two. */
    static boolean isShown(ResultsFolder folder, String file) {
        return file.startsWith(FOLDER) && (file.endsWith(".svg") || !folder.has(file.replaceFirst("\\.png$", ".svg")));
    }

    /** The words of the title: those at the top that are written alike, for it may stand in several lines. */
    private static String finding(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var lines = new ArrayList<String>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            String style = "";
            String first = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("g")) {
                    style = String.valueOf(xml.getAttributeValue(null, "style"));
                } else if (xml.getLocalName().equals("text")) {
                    first = lines.isEmpty() ? style : first;
                    if (!style.equals(first)) {
                        break;
                    }
                    lines.add(xml.getElementText().strip());
                }
            }
        } catch (XMLStreamException e) {
            lines.clear(); // a picture without a title that can be read
        }
        return String.join(" ", lines);
    }
}
