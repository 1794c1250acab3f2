package palace.report.table;

import java.io.Serial;
import java.nio.file.Path;

/** A table that was read back and is not what it must be; the message says where, what is wrong and what may help. */
public final class TableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private TableException(String message) {
        super(message, null, false, false); // the message is for people; a stack trace would tell them nothing
    }

    /** What is wrong with a file as a whole. */
    public static TableException of(Path file, String finding) {
        return new TableException("%s: %s\nMaybe it was saved by another program; make it again, or save it as CSV with"
                        .formatted(file, finding)
                + " commas and points.");
    }

    static TableException of(Path file, long line, String finding) {
        return new TableException(
                "%s:%d: %s\nMaybe it was saved by another program; make it again, or save it as CSV with"
                                .formatted(file, line, finding)
                        + " commas and points.");
    }
}
