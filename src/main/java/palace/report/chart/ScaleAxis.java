package palace.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import palace.report.table.Numbers;

/** An axis with given ticks; the library's own choose by the machine's language and time zone. */
public final class ScaleAxis extends NumberAxis {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<Mark> marks;

    private ScaleAxis(String label, double low, double high, List<Mark> marks) {
        super(label.isEmpty() ? null : label);
        this.marks = new ArrayList<>(marks);
        setAutoRange(false, false);
        setRange(low, high);
        setLabelFont(ChartStyle.AXIS);
        setLabelPaint(ChartStyle.GREY);
        setTickLabelFont(ChartStyle.TICK);
        setTickLabelPaint(ChartStyle.GREY);
        setTickLabelInsets(new RectangleInsets(10, 6, 4, 8));
        setLabelInsets(new RectangleInsets(6, 0, 6, 6));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    /** A place on the axis and its label. */
    public record Mark(double value, String label) {}

    /** Time, with ISO dates. */
    public static ScaleAxis time(TimeScale time) {
        var axis = new ScaleAxis("", time.low(), time.high(), time.marks());
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(ChartStyle.LIGHT);
        axis.setTickMarksVisible(true);
        axis.setTickMarkPaint(ChartStyle.LIGHT);
        axis.setTickMarkOutsideLength(7);
        return axis;
    }

    /** A scale from 0 to the next round number above {@code most}. */
    public static ScaleAxis upTo(double most, String label) {
        double step = step(most);
        int steps = (int) Math.max(1, StrictMath.ceil(most / step - 1e-9));
        int decimals = decimals(step);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i <= steps; i++) {
            marks.add(new Mark(i * step, i == 0 ? "0" : Numbers.fixed(i * step, decimals)));
        }
        return new ScaleAxis(label, 0, steps * step * 1.005, marks);
    }

    private static int decimals(double step) {
        int decimals = 0;
        for (double least = 1; step < least * 0.999; least /= 10) {
            decimals++;
        }
        return decimals;
    }

    /** A horizontal scale with given marks. */
    public static ScaleAxis marked(String label, double low, double high, List<Mark> marks) {
        var axis = new ScaleAxis(label, low, high, marks);
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(ChartStyle.LIGHT);
        axis.setTickMarksVisible(true);
        axis.setTickMarkPaint(ChartStyle.LIGHT);
        axis.setTickMarkOutsideLength(7);
        return axis;
    }

    /** A horizontal scale from 0. */
    public static ScaleAxis across(double most, String label) {
        ScaleAxis axis = upTo(most, label);
        axis.setRange(0, most);
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(ChartStyle.LIGHT);
        return axis;
    }

    /** A scale of whole numbers from 0. */
    public static ScaleAxis count(double most, String label) {
        int step = (int) Math.max(1, step(most));
        int steps = (int) Math.max(1, StrictMath.ceil(most / step));
        var marks = new ArrayList<Mark>();
        for (int i = 0; i <= steps; i++) {
            marks.add(new Mark(i * step, Integer.toString(i * step)));
        }
        return new ScaleAxis(label, 0, steps * step * 1.005, marks);
    }

    /** Hours since an attempt began. */
    public static ScaleAxis hours(int last) {
        int step = last <= 12 ? 1 : last <= 24 ? 2 : last <= 48 ? 6 : last <= 96 ? 12 : 24;
        var marks = new ArrayList<Mark>();
        for (int hour = 0; hour <= last; hour += step) {
            marks.add(new Mark(hour, Integer.toString(hour)));
        }
        var axis = new ScaleAxis("hours since it began", 0, Math.max(1, last), marks);
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(ChartStyle.LIGHT);
        return axis;
    }

    /** A round step that divides a scale into two to six parts: 1, 2 or 5 times a power of ten. */
    static double step(double most) {
        double step = 0.0001;
        double[] next = {2, 2.5, 2};
        for (int i = 0; most / step > 6; i++) {
            step *= next[i % 3];
        }
        return step;
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean horizontal = RectangleEdge.isTopOrBottom(edge);
        var ticks = new ArrayList<NumberTick>(marks.size());
        for (Mark mark : marks) {
            ticks.add(new NumberTick(
                    mark.value(),
                    mark.label(),
                    horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT,
                    TextAnchor.CENTER,
                    0));
        }
        return ticks;
    }
}
