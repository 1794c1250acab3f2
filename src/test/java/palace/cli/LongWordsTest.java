package palace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** However long names, labels and titles are, charts have room for them: words stay inside and off one another. */
class LongWordsTest {
    private static final String LONG =
            "the regime punishes those who cross it in the capital and in the provinces alike";
    private static final double WIDTH = 1600;

    @TempDir
    private Path place;

    private Path scenario;

    @BeforeEach
    void write() throws Exception {
        scenario = Files.writeString(place.resolve("long.yaml"), """
                schema: 1
                scenario: { id: long, title: "%s %s %s", place: Somewhere, start: 2000-01-03, weeks: 104,
                  stop: leader-falls, background: b, sources: { X: none } }
                leader: { name: Max Boss, born: 1930-01-01, since: 1990-01-01, health: good, ruthlessness: 0.5 }
                organisations:
                  - { id: army, name: Army, force: 0.6, answers-to: general }
                  - { id: guard, name: Guard, force: 0.4, shields-leader: true, answers-to: captain }
                elites:
                  - { id: general, name: Gus General, office: chief of the army, rank: senior, closeness: 0.2,
                      short: "General Augustus Maximilian von Hohenstaufen-Sigmaringen the Younger of Upper Nowhere",
                      grievance: slighted, ambition: high }
                  - { id: captain, name: Cal Captain, office: captain of the guard, rank: senior, closeness: 0.3,
                      short: "Captain Archibald Cumberbatch-Featherstonehaugh of the Third Presidential Guard" }
                  - { id: clerk, name: Kim Clerk, office: clerk, rank: second, closeness: 0.2, ambition: high }
                politics: { terror: 0.3, openness: 0.2, surveillance: 0.4, corruption: 0.4, mystique: 0.3 }
                """.formatted(LONG, LONG, LONG));
    }

    @Test
    void labelsOfASweepDoNotMeet() throws Exception {
        Path design = Files.writeString(place.resolve("design.yaml"), """
                schema: 1
                design: { id: long-labels, title: "Charts" }
                scenario: long.yaml
                kind: grid
                replications: 6
                factors:
                  - { name: terror, label: "how hard %s, by the codebook", path: politics.terror, values: [0.9, 0.1, 0.5, 0.3] }
                  - { name: mech, label: "a mechanism", mechanism: Predation }
                  - { name: lev, levels: [ { label: "as it was, %s" }, { label: "the general is a friend since youth, and %s",
                      set: { elites.general.closeness: 0.9 } } ] }
                responses: [share_coup, success_share, attempts_per_year]
                """.formatted(LONG, LONG, LONG));

        assertThat(palace("sweep", design.toString())).isZero();

        assertWordsHaveRoom();
    }

    @Test
    void namesAndTitlesOfAHistoryDoNotMeet() throws Exception {
        assertThat(palace("run", scenario.toString())).isZero();

        assertWordsHaveRoom();
    }

    private int palace(String command, String file) {
        var said = new StringWriter();
        return Palace.run(
                List.of(command, file, "--quiet", "--out", place.resolve("out").toString()),
                new PrintWriter(said, true),
                new PrintWriter(said, true));
    }

    /** Words of a chart and where they stand. */
    private record Words(String text, Rectangle2D box) {}

    private void assertWordsHaveRoom() throws Exception {
        List<Path> charts;
        try (Stream<Path> files = Files.list(place.resolve("out/charts"))) {
            charts = files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
        assertThat(charts).isNotEmpty();
        for (Path chart : charts) {
            List<Words> all = words(chart);
            assertThat(all).as(chart.toString()).isNotEmpty();
            for (Words words : all) {
                assertThat(words.box().getMinX()).as("%s: %s", chart, words).isGreaterThanOrEqualTo(0);
                assertThat(words.box().getMaxX()).as("%s: %s", chart, words).isLessThanOrEqualTo(WIDTH);
                assertThat(all)
                        .as("%s: %s", chart, words)
                        .noneMatch(other -> other != words && other.box().intersects(words.box()));
            }
        }
    }

    /** All words that are not turned, with the ink that they need. */
    private static List<Words> words(Path chart) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList texts = factory.newDocumentBuilder().parse(chart.toFile()).getElementsByTagName("text");
        var words = new ArrayList<Words>();
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            if (style(text, "transform") == null) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double y = Double.parseDouble(text.getAttribute("y"));
                Rectangle2D ink = font(text)
                        .createGlyphVector(new FontRenderContext(null, true, true), text.getTextContent())
                        .getVisualBounds();
                words.add(new Words(
                        text.getTextContent(),
                        new Rectangle2D.Double(x + ink.getX(), y + ink.getY(), ink.getWidth(), ink.getHeight())));
            }
        }
        return words;
    }

    private static Font font(Element text) {
        String size = String.valueOf(style(text, "font-size")).replace("px", "");
        return new Font(Font.SANS_SERIF, "bold".equals(style(text, "font-weight")) ? Font.BOLD : Font.PLAIN, (int)
                Double.parseDouble(size));
    }

    /** What an element or the nearest around it says of itself; nothing where none does. */
    private static String style(Element element, String name) {
        for (Node node = element; node instanceof Element; node = node.getParentNode()) {
            var at = (Element) node;
            if (at.hasAttribute(name)) {
                return at.getAttribute(name);
            }
            for (String declared : at.getAttribute("style").split(";")) {
                if (declared.trim().startsWith(name + ":")) {
                    return declared.trim().substring(name.length() + 1);
                }
            }
        }
        return null;
    }
}
