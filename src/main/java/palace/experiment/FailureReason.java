package palace.experiment;

/** Why a history failed, in words for a cell of a table: one line, no class names, no end. */
final class FailureReason {
    private static final int LONGEST = 300;

    private FailureReason() {}

    static String of(Throwable fault) {
        String message = fault.getMessage();
        String words = message == null || message.isBlank() ? "a fault in " + place(fault) : message;
        String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
    }

    /** The first place in our own program, else the first of all. */
    private static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("palace.")) {
                return place(frame);
            }
        }
        return trace.length == 0 ? "an unknown place" : place(trace[0]);
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName().replaceAll(".*\\.", "") + ", line " + frame.getLineNumber();
    }
}
