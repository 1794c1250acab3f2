package palace.scenario.term;

/** What the leader has done to an elite, as a case codes it. */
public enum Grievance {
    /** Nothing to speak of. */
    NONE(0.0),
    /** Passed over, scolded, a part of the office lost. */
    SLIGHTED(0.3),
    /** Is told, or has cause to think, that the office goes next. */
    THREATENED(0.6),
    /** Has lost the office or the business that counted. */
    RUINED(0.9);

    private final double level;

    Grievance(double level) {
        this.level = level;
    }

    /** Grievance at the start, in units of private support. */
    public double level() {
        return level;
    }
}
