package palace.report.history;

import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.report.chart.ChartStyle;
import palace.report.chart.EndLabels;
import palace.report.chart.Figure;
import palace.report.chart.Flag;
import palace.report.chart.ScaleAxis;
import palace.report.chart.StoryPlot;
import palace.report.prose.Words;
import palace.report.table.Numbers;
import palace.simulation.history.AttemptHour;
import palace.simulation.history.AttemptTrace;

/** Who joined, stood aside and rallied, hour by hour, against the share that the challengers needed. */
final class AttemptChart {
    private static final String HOLDS =
            "who joined, stood aside and rallied, hour by hour of the attempt that decided.";
    private static final double SMALL = 0.005;
    private static final double ROOM = 0.06;

    private final AttemptTrace attempt;
    private final String ending;
    private final List<AttemptHour> hours;
    private final EndLabels labels = new EndLabels();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private double[] floor;

    /**
     * @param ending how it ended, in words
     */
    AttemptChart(AttemptTrace attempt, String ending) {
        this.ending = ending;
        this.attempt = attempt;
        this.hours = attempt.hours();
        this.floor = new double[hours.size()];
    }

    Figure figure(String caption, List<Flag> flags) {
        layer(AttemptHour::joined, "joined", ChartStyle.CHALLENGERS);
        layer(AttemptHour::undecided, "undecided", ChartStyle.UNDECIDED);
        layer(AttemptHour::aside, "aside", ChartStyle.ASIDE);
        layer(AttemptHour::rallied, "rallied", ChartStyle.LEADERS_SIDE);
        var data = new DefaultXYDataset();
        data.addSeries("needed", needed());
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, ChartStyle.BLACK);
        renderer.setSeriesStroke(0, ChartStyle.DASHED);
        var plot = new StoryPlot(
                ScaleAxis.hours(attempt.duration()),
                ScaleAxis.upTo(1, "share of " + Words.weight(attempt.arena())),
                labels);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        plot.setFlags(flags, labels.width(), true);
        return new Figure("attempt", HOLDS, ChartStyle.chart(finding(), caption, plot));
    }

    private void layer(ToDoubleFunction<AttemptHour> share, String name, Color color) {
        int count = hours.size();
        double[] top = new double[count];
        double[] corners = new double[4 * (count + 1)];
        for (int i = 0; i < count; i++) {
            top[i] = floor[i] + share.applyAsDouble(hours.get(i));
            corner(corners, i, hours.get(i).hour(), floor[i], top[i]);
        }
        corner(corners, count, Math.max(1, attempt.duration()), floor[count - 1], top[count - 1]);
        renderer.addAnnotation(new XYPolygonAnnotation(corners, null, null, color), Layer.BACKGROUND);
        double last = share.applyAsDouble(hours.get(count - 1));
        if (last >= SMALL) {
            labels.add((floor[count - 1] + top[count - 1]) / 2, name + " " + percent(last), color);
        } else {
            nameInside(name, floor, top);
        }
        floor = top;
    }

    /** Names a layer that is gone at the end where it was widest. */
    private void nameInside(String name, double[] low, double[] high) {
        int widest = 0;
        for (int i = 1; i < low.length; i++) {
            if (high[i] - low[i] > high[widest] - low[widest]) {
                widest = i;
            }
        }
        if (high[widest] - low[widest] > ROOM) {
            var text = new XYTextAnnotation("  " + name, hours.get(widest).hour(), (low[widest] + high[widest]) / 2);
            text.setFont(ChartStyle.LABEL);
            text.setPaint(ChartStyle.GREY);
            text.setTextAnchor(TextAnchor.CENTER_LEFT);
            renderer.addAnnotation(text);
        }
    }

    private static void corner(double[] corners, int i, double x, double low, double high) {
        int back = corners.length - 2 - 2 * i;
        corners[2 * i] = x;
        corners[2 * i + 1] = low;
        corners[back] = x;
        corners[back + 1] = high;
    }

    /** The joined share with which the challengers would have won in each hour. */
    private double[][] needed() {
        int count = hours.size();
        double[][] line = new double[2][count + 1];
        for (int i = 0; i <= count; i++) {
            AttemptHour hour = hours.get(Math.min(i, count - 1));
            line[0][i] = i < count ? hour.hour() : Math.max(1, attempt.duration());
            line[1][i] = hour.needed();
        }
        labels.add(line[1][count], "needed to win", ChartStyle.BLACK);
        return line;
    }

    private String finding() {
        if (attempt.outcome() != OutcomeClass.COUP) {
            return "%s: %s joined, %s rallied"
                    .formatted(ending, percent(attempt.joinedShare()), percent(attempt.ralliedShare()));
        }
        int open = guardGone();
        if (open > 0) {
            return "%s; the guard gave way in hour %d".formatted(ending, open);
        }
        if (attempt.arena() == Arena.VOTES) {
            return "%s: %s for, %s against"
                    .formatted(ending, percent(attempt.joinedShare()), percent(attempt.ralliedShare()));
        }
        for (AttemptHour hour : hours) {
            if (hour.joined() > 0 && hour.joined() >= hour.needed()) {
                return "%s; past the share needed %s"
                        .formatted(ending, hour.hour() == 0 ? "from the start" : "in hour " + hour.hour());
            }
        }
        return "%s, with %s joined".formatted(ending, percent(attempt.joinedShare()));
    }

    /** The hour from which no guard stood in the way; 0 when that was so from the start, or never. */
    private int guardGone() {
        int gone = 0;
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).shield() > 0) {
                gone = 0;
            } else if (hours.get(i - 1).shield() > 0) {
                gone = hours.get(i).hour();
            }
        }
        return gone;
    }

    private static String percent(double share) {
        return Numbers.percent(share, 0) + "%";
    }
}
