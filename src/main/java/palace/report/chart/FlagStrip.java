package palace.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Flags above a plot in as few lanes as keep their words apart; those that find no room are left out. */
final class FlagStrip {
    private static final int LANE = 27;
    private static final int MOST_LANES = 4;
    private static final int GAP = 16;
    private static final int MOST_FLAGS = 12;

    private final List<Placed> placed = new ArrayList<>();
    private final int lanes;

    /**
     * @param flags what to mark
     * @param toX from the axis to the drawing, as far as it is known before drawing
     * @param left left end of the plot in the drawing
     * @param right right end of the space for words
     */
    FlagStrip(List<Flag> flags, DoubleUnaryOperator toX, double left, double right) {
        double[] ends = new double[MOST_LANES];
        java.util.Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        List<Span> taken = new ArrayList<>();
        var byWeight = new ArrayList<>(flags);
        byWeight.sort(Comparator.comparingInt(Flag::weight).reversed().thenComparingDouble(Flag::at));
        for (Flag flag : byWeight.subList(0, Math.min(MOST_FLAGS, byWeight.size()))) {
            double width = ChartStyle.width(flag.text(), ChartStyle.FLAG);
            double x = toX.applyAsDouble(flag.at());
            double from = Math.max(left, Math.min(x + 6, right - width));
            for (int lane = 0; lane < MOST_LANES; lane++) {
                var span = new Span(lane, Math.min(from, x), from + width + GAP);
                if (taken.stream().noneMatch(span::meets)) {
                    taken.add(span);
                    placed.add(new Placed(flag, lane, from - x));
                    break;
                }
            }
        }
        placed.sort(Comparator.comparingDouble(place -> place.flag().at()));
        lanes = placed.stream().mapToInt(place -> place.lane() + 1).max().orElse(0);
    }

    /** Words of a flag, {@code shift} right of its line. */
    private record Placed(Flag flag, int lane, double shift) {}

    private record Span(int lane, double from, double to) {
        boolean meets(Span other) {
            return lane == other.lane && from < other.to && other.from < to;
        }
    }

    /** The height of the strip. */
    int height() {
        return lanes == 0 ? 8 : lanes * LANE + 10;
    }

    /** Draws lines and words above a plot. */
    void draw(Graphics2D g2, Rectangle2D area, DoubleUnaryOperator toX) {
        lines(g2, area, toX, area.getMinY() - height() + 6);
        g2.setFont(ChartStyle.FLAG);
        for (Placed place : placed) {
            double x = toX.applyAsDouble(place.flag().at()) + place.shift();
            double y = area.getMinY() - 10 - LANE * place.lane();
            double width = ChartStyle.width(place.flag().text(), ChartStyle.FLAG);
            g2.setColor(Color.WHITE);
            g2.fill(new Rectangle2D.Double(x - 3, y - 19, width, 25));
            g2.setColor(ChartStyle.ink(place.flag().color()));
            g2.drawString(place.flag().text(), (float) x, (float) y);
        }
    }

    /** Draws the lines alone, from a height down. */
    void lines(Graphics2D g2, Rectangle2D area, DoubleUnaryOperator toX, double top) {
        g2.setStroke(ChartStyle.DOTTED);
        for (Placed place : placed) {
            double x = toX.applyAsDouble(place.flag().at());
            double from = Math.max(top, area.getMinY() - 24 - LANE * place.lane());
            g2.setColor(ChartStyle.transparent(place.flag().color(), 0.75));
            g2.draw(new Line2D.Double(x, from, x, area.getMaxY()));
        }
    }
}
