package palace.report.calibrate;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import palace.experiment.calibrate.Generation;
import palace.experiment.calibrate.Particle;
import palace.experiment.calibrate.Prior;
import palace.report.chart.ChartStyle;
import palace.report.table.Numbers;

/** Each parameter against each other: the particles below the diagonal, their correlations above it. */
final class PairsPlot extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final double GAP = 10;
    private static final double LARGEST_DOT = 16;

    private final transient Generation generation;
    private final transient List<Prior> priors;
    private final transient List<Integer> shown;

    /**
     * @param priors of all parameters
     * @param shown the places of those that are drawn
     */
    PairsPlot(Generation generation, List<Prior> priors, List<Integer> shown) {
        this.generation = generation;
        this.priors = priors;
        this.shown = List.copyOf(shown);
    }

    @Override
    public String getPlotType() {
        return "pairs";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        double wide = (area.getWidth() - GAP * (shown.size() - 1)) / shown.size();
        double high = (area.getHeight() - GAP * (shown.size() - 1)) / shown.size();
        for (int row = 0; row < shown.size(); row++) {
            for (int column = 0; column < shown.size(); column++) {
                var field = new Rectangle2D.Double(
                        area.getX() + column * (wide + GAP), area.getY() + row * (high + GAP), wide, high);
                g2.setStroke(ChartStyle.THIN);
                g2.setPaint(ChartStyle.GRID);
                g2.draw(field);
                if (row == column) {
                    name(g2, field, priors.get(shown.get(row)));
                } else if (row > column) {
                    particles(g2, field, shown.get(column), shown.get(row));
                } else {
                    correlation(g2, field, generation.correlation(shown.get(column), shown.get(row)));
                }
            }
        }
    }

    private static void name(Graphics2D g2, Rectangle2D field, Prior prior) {
        double room = field.getWidth() - 2 * GAP;
        g2.setPaint(ChartStyle.INK);
        g2.setFont(ChartStyle.FLAG);
        String[] words = prior.path().split("[.]", 2);
        for (int i = 0; i < words.length; i++) {
            centred(g2, field, ChartStyle.fitting(g2, words[i], room), field.getCenterY() - 18 + 26 * i);
        }
        g2.setPaint(ChartStyle.GREY);
        String range = "%s to %s".formatted(Numbers.text(prior.low()), Numbers.text(prior.high()));
        centred(g2, field, ChartStyle.fitting(g2, range, room), field.getCenterY() + 34);
    }

    private void particles(Graphics2D g2, Rectangle2D field, int across, int up) {
        double most = generation.particles().stream()
                .mapToDouble(Particle::weight)
                .max()
                .orElse(1);
        g2.setPaint(ChartStyle.transparent(ChartStyle.BLUE, 0.45));
        for (Particle particle : generation.particles()) {
            double dot = LARGEST_DOT * Math.sqrt(particle.weight() / most);
            double x = field.getX() + field.getWidth() * within(particle, across);
            double y = field.getMaxY() - field.getHeight() * within(particle, up);
            g2.fill(new Ellipse2D.Double(x - dot / 2, y - dot / 2, dot, dot));
        }
    }

    private double within(Particle particle, int parameter) {
        Prior prior = priors.get(parameter);
        return (particle.values().get(parameter) - prior.low()) / (prior.high() - prior.low());
    }

    private static void correlation(Graphics2D g2, Rectangle2D field, double correlation) {
        g2.setFont(ChartStyle.LABEL);
        g2.setPaint(ChartStyle.INK);
        centred(g2, field, Double.isNaN(correlation) ? "-" : Numbers.fixed(correlation, 2), field.getCenterY() + 8);
    }

    private static void centred(Graphics2D g2, Rectangle2D field, String words, double y) {
        g2.drawString(words, (float) (field.getCenterX() - g2.getFontMetrics().stringWidth(words) / 2.0), (float) y);
    }
}
