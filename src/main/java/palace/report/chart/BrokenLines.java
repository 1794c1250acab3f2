package palace.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.io.Serial;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.data.Range;

/** A title or caption over as many lines as it needs, broken at blanks only: never in a version, a name or a number. */
final class BrokenLines extends TextTitle {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Widths are measured a little differently when they are drawn. */
    private static final double SLACK = 2;

    private final String words;

    BrokenLines(String words, Font font, Color color, RectangleInsets padding) {
        super(
                words,
                font,
                color,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                TextTitle.DEFAULT_VERTICAL_ALIGNMENT,
                padding);
        this.words = words;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        Range width = toContentConstraint(constraint).getWidthRange();
        if (width != null) {
            setText(broken(words, g2.getFontMetrics(getFont()), width.getUpperBound() - SLACK));
        }
        return super.arrange(g2, constraint);
    }

    /** The words in lines no wider than this, unless a word alone is; a number and its thousands stay together. */
    static String broken(String words, FontMetrics metrics, double width) {
        var text = new StringBuilder();
        String line = "";
        for (String word : words.replaceAll("(?<=\\d) (?=\\d{3}\\b)", "\u00a0").split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                text.append(line).append('\n');
                longer = word;
            }
            line = longer;
        }
        return text.append(line).toString();
    }
}
