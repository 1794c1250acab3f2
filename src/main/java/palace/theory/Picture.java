package palace.theory;

import java.util.List;

/**
 * A curve of a theory as the product's rules draw it.
 *
 * @param name name of its files
 * @param finding what it shows, in one sentence
 * @param across what runs from left to right
 * @param up what runs upwards
 * @param widest the right end
 * @param highest the upper end
 * @param curves what is drawn
 * @param marks places on the horizontal scale
 */
public record Picture(
        String name,
        String finding,
        String across,
        String up,
        double widest,
        double highest,
        List<Curve> curves,
        List<Mark> marks) {
    /** How a curve is drawn. */
    public enum Pen {
        LINE,
        DASHES,
        DOTS
    }

    /**
     * One curve.
     *
     * @param label its name
     * @param pen how it is drawn
     * @param points pairs of a place across and a height
     */
    public record Curve(String label, Pen pen, List<Spot> points) {}

    /** A place across and a height. */
    public record Spot(double x, double y) {}

    /** A place across, and what is there. */
    public record Mark(double x, String words) {}
}
