package palace.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A plot over time with names at the ends of its lines and flags on its events. */
public final class StoryPlot extends XYPlot {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient EndLabels labels;
    private transient FlagStrip flags = new FlagStrip(List.of(), x -> x, 0, 0);
    private boolean flagWords = true;
    private boolean insideAnother;

    public StoryPlot(ScaleAxis domain, ScaleAxis range, EndLabels labels) {
        super(null, domain, range, null);
        this.labels = labels;
        setDomainGridlinesVisible(false);
        setRangeGridlinePaint(ChartStyle.GRID);
        setRangeGridlineStroke(ChartStyle.THIN);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        var left = new AxisSpace();
        left.setLeft(ChartStyle.LEFT_AXIS);
        setFixedRangeAxisSpace(left);
    }

    /**
     * Sets the flags.
     *
     * @param right space that is kept right of the plot
     * @param words whether they are named here
     */
    public void setFlags(List<Flag> events, double right, boolean words) {
        double left = ChartStyle.MARGIN + ChartStyle.LEFT_AXIS;
        double width = ChartStyle.WIDTH - ChartStyle.MARGIN - right - left;
        double low = getDomainAxis().getLowerBound();
        double span = getDomainAxis().getUpperBound() - low;
        flags = new FlagStrip(
                events, x -> left + width * (x - low) / span, left, ChartStyle.WIDTH - (double) ChartStyle.MARGIN);
        flagWords = words;
        setInsets(new RectangleInsets(words ? flags.height() : 14, 0, 0, insideAnother ? 0 : right));
    }

    /** Says that the space at the right is kept by the plot around this one. */
    public void setInsideAnother() {
        insideAnother = true;
    }

    @Override
    public void drawOutline(Graphics2D g2, Rectangle2D area) {
        DoubleUnaryOperator toX = x -> getDomainAxis().valueToJava2D(x, area, RectangleEdge.BOTTOM);
        if (flagWords) {
            flags.draw(g2, area, toX);
        } else {
            flags.lines(g2, area, toX, area.getMinY());
        }
        labels.draw(g2, area, y -> getRangeAxis().valueToJava2D(y, area, RectangleEdge.LEFT));
    }
}
