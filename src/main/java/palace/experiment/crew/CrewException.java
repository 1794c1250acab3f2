package palace.experiment.crew;

/** A crew that cannot go on, for a reason that lies in the machines and not in the work. */
public final class CrewException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What happened, in words. */
    public CrewException(String message, Throwable cause) {
        super(message, cause);
    }
}
