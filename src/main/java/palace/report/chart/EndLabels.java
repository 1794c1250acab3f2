package palace.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Names at the right end of lines, moved apart where lines end close together; a legend nobody has to look up. */
public final class EndLabels {
    private static final double APART = 28;
    private static final double SAMPLE = 42;
    /** Two dashes and the gap between them. */
    private static final double PIECE = 33;

    private final List<Label> labels = new ArrayList<>();

    /** The name of a line that ends at a value. */
    private record Label(double value, String text, Color color, BasicStroke stroke) {
        boolean broken() {
            return stroke.getDashArray() != null;
        }
    }

    public void add(double value, String text, Color color) {
        add(value, text, color, ChartStyle.LINE);
    }

    /** The name of a line whose stroke may tell it from another of its colour: a piece of each line stands before its name. */
    public void add(double value, String text, Color color, BasicStroke stroke) {
        if (!Double.isNaN(value)) {
            labels.add(new Label(value, text, color, stroke));
        }
    }

    /** The width that the names need. */
    public double width() {
        return labels.stream()
                        .mapToDouble(label -> ChartStyle.width(label.text(), ChartStyle.LABEL))
                        .max()
                        .orElse(0)
                + 26
                + sample();
    }

    /** Room for a piece of each line, where there are broken ones. */
    private double sample() {
        return labels.stream().anyMatch(Label::broken) ? SAMPLE : 0;
    }

    void draw(Graphics2D g2, Rectangle2D area, DoubleUnaryOperator toY) {
        var sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble((Label label) -> toY.applyAsDouble(label.value())));
        double[] y = new double[sorted.size()];
        for (int i = 0; i < y.length; i++) {
            double wanted = toY.applyAsDouble(sorted.get(i).value());
            y[i] = Math.max(
                    Math.max(wanted, area.getMinY() + 14), i == 0 ? Double.NEGATIVE_INFINITY : y[i - 1] + APART);
        }
        double floor = area.getMaxY();
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], floor);
            floor = y[i] - APART;
        }
        g2.setFont(ChartStyle.LABEL);
        for (int i = 0; i < y.length; i++) {
            draw(g2, area.getMaxX(), toY.applyAsDouble(sorted.get(i).value()), y[i], sorted.get(i));
        }
    }

    private void draw(Graphics2D g2, double x, double end, double y, Label label) {
        g2.setColor(label.color());
        g2.setStroke(ChartStyle.THIN);
        g2.draw(new Line2D.Double(x + 3, end, x + 14, y));
        if (sample() > 0) {
            g2.setStroke(label.stroke());
            g2.draw(new Line2D.Double(x + 17, y, x + 17 + PIECE, y));
        }
        g2.setColor(ChartStyle.ink(label.color()));
        g2.drawString(label.text(), (float) (x + 19 + sample()), (float) (y + 7));
    }
}
