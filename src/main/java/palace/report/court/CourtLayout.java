package palace.report.court;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places for the seats of a court: rings by rank around the leader, those who are tied near one another, none on top
 * of another.
 *
 * <p>A fixed number of steps from a fixed start: the same court is drawn alike every time.
 */
final class CourtLayout {
    private static final int STEPS = 300;
    private static final int LAST_STEPS = 120;
    private static final double ROOM_FOR_A_NAME = 34;

    private final Court court;
    private final Rectangle2D field;
    private final double[] radius;
    private final double leaderRadius;
    private final double[] x;
    private final double[] y;
    private final double[] ring;

    private CourtLayout(Court court, Rectangle2D field, double[] radius, double leaderRadius) {
        this.court = court;
        this.field = field;
        this.radius = radius;
        this.leaderRadius = leaderRadius;
        x = new double[radius.length];
        y = new double[radius.length];
        ring = new double[radius.length];
    }

    /**
     * The places in a field with the leader in the middle.
     *
     * @param radius of each seat's circle
     * @param leaderRadius of the leader's circle
     */
    static List<Point2D> of(Court court, Rectangle2D field, double[] radius, double leaderRadius) {
        var layout = new CourtLayout(court, field, radius, leaderRadius);
        layout.start();
        for (int step = 0; step < STEPS; step++) {
            layout.move(30 * (1 - step / (double) STEPS) + 1);
        }
        layout.fill();
        for (int step = 0; step < LAST_STEPS; step++) {
            layout.partCircles();
        }
        return layout.places();
    }

    private void start() {
        int low = court.seats().stream().mapToInt(Court.Seat::ring).min().orElse(0);
        int high = court.seats().stream().mapToInt(Court.Seat::ring).max().orElse(0);
        for (int i = 0; i < x.length; i++) {
            ring[i] = low == high ? 0.8 : 0.5 + 0.5 * (court.seats().get(i).ring() - low) / (high - low);
            double angle = 2 * StrictMath.PI * i / x.length - StrictMath.PI / 2;
            x[i] = ring[i] * field.getWidth() / 2 * StrictMath.cos(angle);
            y[i] = ring[i] * field.getHeight() / 2 * StrictMath.sin(angle);
        }
    }

    private void move(double most) {
        int count = x.length;
        double[] dx = new double[count];
        double[] dy = new double[count];
        double room = 1.3 * StrictMath.sqrt(field.getWidth() * field.getHeight() / Math.max(1, count));
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                double away = distance(i, j);
                if (i != j && away < room) {
                    double push = 60 * (room - away) / room / away;
                    dx[i] += push * (x[i] - x[j]);
                    dy[i] += push * (y[i] - y[j]);
                }
            }
        }
        double few = Math.min(
                1, count / (1.0 + court.trust().size() + court.rivalries().size()));
        court.trust().forEach(tie -> pull(tie, 0.06 * few * tie.weight(), dx, dy));
        court.rivalries().forEach(tie -> pull(tie, 0.02 * few, dx, dy));
        double driftX = drift(x);
        double driftY = drift(y);
        for (int i = 0; i < count; i++) {
            double length = StrictMath.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
            double scale = length > most ? most / length : 1;
            ontoRing(i, x[i] + scale * dx[i] - driftX, y[i] + scale * dy[i] - driftY);
        }
    }

    /** How far the whole court has moved to one side; a few seats may. */
    private static double drift(double[] places) {
        return places.length < 3 ? 0 : Arrays.stream(places).average().orElse(0);
    }

    private void pull(Court.Tie tie, double strength, double[] dx, double[] dy) {
        double towardsX = strength * (x[tie.to()] - x[tie.from()]);
        double towardsY = strength * (y[tie.to()] - y[tie.from()]);
        dx[tie.from()] += towardsX;
        dy[tie.from()] += towardsY;
        dx[tie.to()] -= towardsX;
        dy[tie.to()] -= towardsY;
    }

    /** Moves a seat to the nearest point, seen from the leader, of its elliptic ring. */
    private void ontoRing(int i, double toX, double toY) {
        double u = toX / (field.getWidth() / 2);
        double v = toY / (field.getHeight() / 2);
        double away = Math.max(1e-9, StrictMath.sqrt(u * u + v * v));
        x[i] = toX * ring[i] / away;
        y[i] = toY * ring[i] / away;
    }

    /** Stretches the court over the whole field. */
    private void fill() {
        double wide = Arrays.stream(x).map(Math::abs).max().orElse(0);
        double high = Arrays.stream(y).map(Math::abs).max().orElse(0);
        for (int i = 0; i < x.length; i++) {
            x[i] *= wide > 0 ? field.getWidth() / 2 / wide : 1;
            y[i] *= high > 0 ? field.getHeight() / 2 / high : 1;
        }
    }

    /** Moves circles that meet apart, each by half, and keeps all in the field and off the leader. */
    private void partCircles() {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double away = distance(i, j);
                double short_ = radius[i] + radius[j] + ROOM_FOR_A_NAME - away;
                if (short_ > 0) {
                    double half = short_ / 2 / away;
                    double dx = half * (x[i] - x[j]);
                    double dy = half * (y[i] - y[j]);
                    x[i] += dx;
                    y[i] += dy;
                    x[j] -= dx;
                    y[j] -= dy;
                }
            }
            double away = Math.max(1e-6, StrictMath.sqrt(x[i] * x[i] + y[i] * y[i]));
            double least = leaderRadius + radius[i] + ROOM_FOR_A_NAME;
            if (away < least) {
                x[i] *= least / away;
                y[i] *= least / away;
            }
            x[i] = Math.max(-field.getWidth() / 2, Math.min(field.getWidth() / 2, x[i]));
            y[i] = Math.max(-field.getHeight() / 2, Math.min(field.getHeight() / 2, y[i]));
        }
    }

    private double distance(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return Math.max(1e-6, StrictMath.sqrt(dx * dx + dy * dy));
    }

    private List<Point2D> places() {
        var places = new ArrayList<Point2D>(x.length);
        for (int i = 0; i < x.length; i++) {
            places.add(new Point2D.Double(field.getCenterX() + x[i], field.getCenterY() + y[i]));
        }
        return places;
    }
}
