package palace.report.court;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import palace.report.chart.ChartStyle;

/**
 * What the signs of a court's picture say, in one line below it.
 *
 * @param unnamed how many circles have no name
 */
record CourtLegend(Court court, int unnamed) {
    private static final double MARGIN = 6;
    private static final double RADIUS = 10;
    private static final double WIDEST_GAP = 30;

    /** A sign, as wide as the room before its words. */
    private record Item(double room, String words, Sign sign) {}

    /** Draws a sign at a place. */
    private interface Sign {
        void draw(Graphics2D g2, double x, double y);
    }

    void draw(Graphics2D g2, Rectangle2D area) {
        g2.setFont(ChartStyle.FLAG);
        FontMetrics font = g2.getFontMetrics();
        List<Item> items = items();
        double full = items.stream()
                .mapToDouble(item -> item.room() + font.stringWidth(item.words()))
                .sum();
        // many signs move together before the last one leaves the picture
        double gap = Math.min(WIDEST_GAP, (area.getWidth() - 2 * MARGIN - full) / Math.max(1, items.size() - 1));
        double x = area.getX() + MARGIN;
        double y = area.getMaxY() - 22;
        for (Item item : items) {
            item.sign().draw(g2, x, y);
            g2.setColor(ChartStyle.INK);
            g2.drawString(item.words(), (float) (x + item.room()), (float) (y + 7));
            x += item.room() + font.stringWidth(item.words()) + gap;
        }
    }

    private List<Item> items() {
        var items = new ArrayList<Item>();
        court.people().forEach((side, count) -> items.add(side(side, words(side) + " " + count)));
        if (court.seats().stream().anyMatch(seat -> seat.side() == Court.Side.DIVIDED)) {
            items.add(side(Court.Side.DIVIDED, Court.Side.DIVIDED.words()));
        }
        if (court.seats().stream().anyMatch(seat -> seat.fallen() && seat.side().inOffice())) {
            items.add(new Item(28, "fell at the end", (g2, x, y) -> circle(g2, x, y, Color.WHITE, true)));
        }
        items.add(new Item(54, "preys on", CourtLegend::arrow));
        items.add(new Item(50, "trusts", CourtLegend::line));
        if (unnamed > 0) {
            items.add(new Item(0, unnamed + " without a name", (g2, x, y) -> {}));
        }
        return items;
    }

    /** Where nobody showed a side there was nothing to decide. */
    private String words(Court.Side side) {
        return side == Court.Side.QUIET && !CourtWords.shown(court) ? "no side" : side.words();
    }

    private static Item side(Court.Side side, String words) {
        return new Item(28, words, (g2, x, y) -> {
            circle(g2, x, y, side.color(), !side.inOffice());
            CourtPlot.mark(g2, new CourtPlot.Circle(x + RADIUS, y, RADIUS), side);
        });
    }

    private static void circle(Graphics2D g2, double x, double y, Color color, boolean broken) {
        CourtPlot.circle(g2, new CourtPlot.Circle(x + RADIUS, y, RADIUS), color, broken);
    }

    private static void arrow(Graphics2D g2, double x, double y) {
        g2.setColor(ChartStyle.RIVALRY);
        g2.setStroke(ChartStyle.stroke(2.2f));
        g2.draw(new Line2D.Double(x, y, x + 36, y));
        CourtPlot.arrowHead(g2, x + 46, y, 1, 0);
    }

    private static void line(Graphics2D g2, double x, double y) {
        g2.setColor(ChartStyle.transparent(ChartStyle.BLUE, 0.35));
        g2.setStroke(ChartStyle.stroke(6));
        g2.draw(new Line2D.Double(x, y, x + 40, y));
    }
}
