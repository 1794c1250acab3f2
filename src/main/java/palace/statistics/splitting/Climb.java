package palace.statistics.splitting;

/** A course of events that may climb, by chance, to a rare end, and that can be parted from what it has come to. */
public interface Climb {
    /** How near the rare end it seems; any number that tends to rise on the way there. */
    double height();

    /** Whether nothing more can change how it ends. */
    boolean over();

    /** Whether it is over and has come to the rare end. */
    boolean arrived();

    /** Goes on by one step. */
    void step();

    /**
     * Another course with the past of this one and a future of its own; what is over need not be parted.
     *
     * @param number tells the courses apart that part from one
     */
    Climb part(long number);
}
