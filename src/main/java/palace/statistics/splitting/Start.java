package palace.statistics.splitting;

import java.util.List;

/**
 * What a course from the start offers: the climbs that may begin in it, and how many of each are to be expected. A rare end
 * is come to by at most one of them, so that the chance of the end is the sum over them of what is expected, times how
 * likely each is to arrive.
 *
 * @param beginnings the climbs; there may be none
 * @param steps what it took to find them; 0 where the course is itself the climb
 * @param length steps of the course that was let alone for it; 0 where the course is itself the climb
 */
public record Start(List<Beginning> beginnings, long steps, long length) {
    public Start {
        beginnings = List.copyOf(beginnings);
    }

    /**
     * A climb that may begin.
     *
     * @param climb where it begins
     * @param expected how many such are to be expected in a course; above 0
     */
    public record Beginning(Climb climb, double expected) {}

    /** A course that is itself the climb. */
    public static Start of(Climb climb) {
        return new Start(List.of(new Beginning(climb, 1)), 0, 0);
    }
}
