package palace.cli.terminal;

/** What the program's exit code means; others script against it. */
public final class ExitCode {
    public static final int DONE = 0;

    /** A fault of ours. */
    public static final int FAULT = 1;

    public static final int WRONG_USAGE = 2;

    /** A scenario or data file that cannot be used. */
    public static final int INVALID_FILE = 3;

    /** Done, but some histories failed. */
    public static final int SOME_FAILED = 4;

    /** An expectation of the scenario failed. */
    public static final int EXPECTATION_FAILED = 5;

    /** An expectation of the scenario is undecided: more histories may decide it. */
    public static final int UNDECIDED = 6;

    /** A limit was reached, such as a full disk; the same command goes on. */
    public static final int LIMIT = 7;

    /** Interrupted; the same command goes on. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
