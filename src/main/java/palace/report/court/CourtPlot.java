package palace.report.court;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import palace.report.chart.ChartStyle;

/**
 * A court as circles by power around its leader, red arrows of rivalry and blue lines of trust.
 *
 * <p>Longer than 250 lines: one picture is drawn from bottom to top, layer by layer.
 */
public final class CourtPlot extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_NAMES = 44;
    private static final double LONGEST_NAME = 420;
    private static final int LEGEND = 56;
    private static final int LEADER = 44;

    private static final double NAME_HEIGHT = 24;
    private static final double FARTHEST_NAME = 80;

    /** Beside a name, or two of them read as one. */
    private static final double SPACE = 10;

    private final transient Court court;

    public CourtPlot(Court court) {
        this.court = court;
    }

    @Override
    public String getPlotType() {
        return "Court";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        var field = new Rectangle2D.Double(
                area.getX() + 110, area.getY() + 50, area.getWidth() - 220, area.getHeight() - LEGEND - 120);
        List<Circle> circles = circles(field);
        for (Court.Tie tie : court.trust()) {
            trust(g2, circles.get(tie.from()), circles.get(tie.to()), tie.weight());
        }
        for (Court.Tie tie : court.rivalries()) {
            rivalry(g2, circles.get(tie.from()), circles.get(tie.to()));
        }
        for (int i = 0; i < circles.size(); i++) {
            Court.Seat seat = court.seats().get(i);
            circle(g2, circles.get(i), seat.side().color(), seat.fallen());
            mark(g2, circles.get(i), seat.side());
        }
        var leader = new Circle(field.getCenterX(), field.getCenterY(), LEADER);
        leader(g2, leader);
        var above = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - LEGEND);
        new CourtLegend(court, names(g2, circles, leader, above)).draw(g2, area);
    }

    /** A seat in the drawing. */
    record Circle(double x, double y, double radius) {
        Rectangle2D bounds() {
            return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    private List<Circle> circles(Rectangle2D field) {
        double most =
                court.seats().stream().mapToDouble(Court.Seat::power).max().orElse(0);
        double largest = court.seats().size() > 30 ? 30 : 48;
        double[] radius = new double[court.seats().size()];
        for (int i = 0; i < radius.length; i++) {
            double share = most > 0 ? court.seats().get(i).power() / most : 0;
            radius[i] = 9 + (largest - 9) * StrictMath.sqrt(Math.max(0, share));
        }
        List<Point2D> places = CourtLayout.of(court, field, radius, LEADER);
        var circles = new ArrayList<Circle>();
        for (int i = 0; i < radius.length; i++) {
            circles.add(new Circle(places.get(i).getX(), places.get(i).getY(), radius[i]));
        }
        return circles;
    }

    private static void trust(Graphics2D g2, Circle one, Circle other, double weight) {
        g2.setColor(ChartStyle.transparent(ChartStyle.BLUE, 0.35));
        g2.setStroke(ChartStyle.stroke((float) (1 + 6 * weight)));
        g2.draw(new Line2D.Double(one.x(), one.y(), other.x(), other.y()));
    }

    private static void rivalry(Graphics2D g2, Circle predator, Circle prey) {
        double dx = prey.x() - predator.x();
        double dy = prey.y() - predator.y();
        double length = Math.max(1, StrictMath.sqrt(dx * dx + dy * dy));
        double bend = Math.min(46, 0.14 * length);
        double controlX = (predator.x() + prey.x()) / 2 - dy / length * bend;
        double controlY = (predator.y() + prey.y()) / 2 + dx / length * bend;
        double inX = prey.x() - controlX;
        double inY = prey.y() - controlY;
        double in = Math.max(1, StrictMath.sqrt(inX * inX + inY * inY));
        double tipX = prey.x() - inX / in * (prey.radius() + 3);
        double tipY = prey.y() - inY / in * (prey.radius() + 3);
        g2.setColor(ChartStyle.RIVALRY);
        g2.setStroke(ChartStyle.stroke(2.2f));
        g2.draw(new QuadCurve2D.Double(predator.x(), predator.y(), controlX, controlY, tipX, tipY));
        arrowHead(g2, tipX, tipY, inX / in, inY / in);
    }

    static void arrowHead(Graphics2D g2, double x, double y, double dx, double dy) {
        var head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - 15 * dx - 6 * dy, y - 15 * dy + 6 * dx);
        head.lineTo(x - 15 * dx + 6 * dy, y - 15 * dy - 6 * dx);
        head.closePath();
        g2.fill(head);
    }

    /** A circle; its edge is broken where the office has lost its holder. */
    static void circle(Graphics2D g2, Circle circle, Color color, boolean broken) {
        var shape = new Ellipse2D.Double(
                circle.x() - circle.radius(), circle.y() - circle.radius(), 2 * circle.radius(), 2 * circle.radius());
        g2.setColor(color);
        g2.fill(shape);
        g2.setColor(ChartStyle.INK);
        g2.setStroke(
                broken
                        ? new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0)
                        : ChartStyle.stroke(1.6f));
        g2.draw(shape);
    }

    /** Sides are told apart by a mark too, and not by colour alone. */
    static void mark(Graphics2D g2, Circle circle, Court.Side side) {
        double r = 0.55 * circle.radius();
        g2.setColor(ChartStyle.INK);
        g2.setStroke(ChartStyle.stroke(circle.radius() > 16 ? 3 : 2));
        if (side == Court.Side.JOINED || side == Court.Side.ASIDE) {
            g2.draw(new Line2D.Double(circle.x() - r, circle.y(), circle.x() + r, circle.y()));
        }
        if (side == Court.Side.JOINED) {
            g2.draw(new Line2D.Double(circle.x(), circle.y() - r, circle.x(), circle.y() + r));
        }
        if (side == Court.Side.PLOTTING) {
            g2.draw(new Ellipse2D.Double(circle.x() - r / 2, circle.y() - r / 2, r, r));
        }
        if (side == Court.Side.RALLIED) {
            g2.draw(new Rectangle2D.Double(circle.x() - r / 2, circle.y() - r / 2, r, r));
        }
        if (side == Court.Side.DIVIDED) {
            g2.draw(new Line2D.Double(circle.x(), circle.y() - r, circle.x(), circle.y() + r));
        }
    }

    private void leader(Graphics2D g2, Circle circle) {
        g2.setColor(ChartStyle.INK);
        g2.fill(new Ellipse2D.Double(circle.x() - LEADER, circle.y() - LEADER, 2 * LEADER, 2 * LEADER));
    }

    /** Sets the names, and returns how many circles have none. */
    private int names(Graphics2D g2, List<Circle> circles, Circle leader, Rectangle2D area) {
        var taken = new ArrayList<Rectangle2D>();
        circles.forEach(circle -> taken.add(circle.bounds()));
        taken.add(leader.bounds());
        name(g2, court.leader(), leader, taken, area);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < circles.size(); i++) {
            order.add(i);
        }
        int unnamed = order.size();
        order.sort(Comparator.comparingDouble(i -> -court.seats().get(i).power()));
        for (int i : order.subList(0, Math.min(MOST_NAMES, order.size()))) {
            unnamed -= name(g2, court.seats().get(i).name(), circles.get(i), taken, area) ? 1 : 0;
        }
        return unnamed;
    }

    /**
     * Sets a name where it meets nothing: below, above, right or left of its circle; else further away, with a line that
     * leads to it; else it is left out.
     */
    private static boolean name(Graphics2D g2, String whole, Circle circle, List<Rectangle2D> taken, Rectangle2D area) {
        g2.setFont(ChartStyle.LABEL);
        String name = ChartStyle.fitting(g2, whole, LONGEST_NAME);
        double width = g2.getFontMetrics().stringWidth(name);
        for (double away = 4; away <= FARTHEST_NAME; away += 18) {
            for (Point2D corner : corners(circle.radius() + away, width)) {
                var box = new Rectangle2D.Double(
                        circle.x() + corner.getX(), circle.y() + corner.getY(), width, NAME_HEIGHT);
                if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
                    taken.add(new Rectangle2D.Double(box.x - SPACE, box.y, width + 2 * SPACE, NAME_HEIGHT));
                    if (away > 4) {
                        leadTo(g2, circle, box);
                    }
                    g2.setColor(new Color(255, 255, 255, 190));
                    g2.fill(new Rectangle2D.Double(box.x - 3, box.y, width + 6, NAME_HEIGHT + 1));
                    g2.setColor(ChartStyle.INK);
                    g2.drawString(name, (float) box.x, (float) (box.y + 20));
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the corner of a name may be, seen from its circle, the most readable place first. */
    private static List<Point2D> corners(double r, double width) {
        double[][] corners = {
            {-width / 2, r},
            {-width / 2, -r - NAME_HEIGHT},
            {r, -NAME_HEIGHT / 2},
            {-r - width, -NAME_HEIGHT / 2},
            {r * 0.7, r * 0.7},
            {-r * 0.7 - width, r * 0.7},
            {r * 0.7, -r * 0.7 - NAME_HEIGHT},
            {-r * 0.7 - width, -r * 0.7 - NAME_HEIGHT}
        };
        return Arrays.stream(corners)
                .map(corner -> (Point2D) new Point2D.Double(corner[0], corner[1]))
                .toList();
    }

    /** A thin line from a circle to the nearest point of its name. */
    private static void leadTo(Graphics2D g2, Circle circle, Rectangle2D box) {
        double x = Math.max(box.getMinX(), Math.min(circle.x(), box.getMaxX()));
        double y = Math.max(box.getMinY() + 4, Math.min(circle.y(), box.getMaxY() - 4));
        double dx = x - circle.x();
        double dy = y - circle.y();
        double length = Math.max(1, StrictMath.sqrt(dx * dx + dy * dy));
        g2.setColor(ChartStyle.INK);
        g2.setStroke(ChartStyle.stroke(1.2f));
        g2.draw(new Line2D.Double(
                circle.x() + dx / length * circle.radius(), circle.y() + dy / length * circle.radius(), x, y));
    }
}
