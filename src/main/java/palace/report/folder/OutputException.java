package palace.report.folder;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** Results that cannot be written; the message says what, where and what may help. */
public final class OutputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean full;

    public OutputException(String what, String maybe) {
        super(what + "\nMaybe " + maybe);
        full = false;
    }

    private OutputException(String what, String maybe, Throwable cause, boolean full) {
        super(what + "\nMaybe " + maybe, cause);
        this.full = full;
    }

    /** Whether a disk or a quota is full: the same command can go on when there is room. */
    public boolean full() {
        return full;
    }

    /** What is wrong with a place where something could not be written. */
    public static OutputException of(Path where, IOException cause) {
        String reason = cause.getMessage() == null ? "" : cause.getMessage();
        if (reason.contains("No space left") || reason.contains("not enough space")) {
            return new OutputException(
                    where + ": the disk is full.", "free some space, or choose another place with --out.", cause, true);
        }
        if (reason.contains("Too many open files")) {
            return new OutputException(
                    where + ": too many files are open.", "allow more of them: ulimit -n 1024", cause, true);
        }
        if (reason.contains("quota")) {
            return new OutputException(
                    where + ": your disk quota is used up.", "choose another place with --out.", cause, true);
        }
        if (cause instanceof AccessDeniedException || reason.contains("Permission denied")) {
            return new OutputException(
                    where + ": not allowed to write here.", "choose a folder of your own with --out.", cause, false);
        }
        if (cause instanceof FileAlreadyExistsException
                || cause instanceof NotDirectoryException
                || reason.contains("Not a directory")) {
            return new OutputException(
                    where + ": a file stands where a folder is wanted.",
                    "move the file away, or choose another folder with --out.",
                    cause,
                    false);
        }
        if (cause instanceof NoSuchFileException) {
            return new OutputException(
                    where + ": its folder is not there, or went away while results were written.",
                    "make it, and run the command again.",
                    cause,
                    false);
        }
        return new OutputException(
                "%s: cannot be written (%s)."
                        .formatted(where, reason.isEmpty() ? cause.getClass().getSimpleName() : reason),
                "choose another place with --out.",
                cause,
                false);
    }

    static OutputException readOnly(Path where, ReadOnlyFileSystemException cause) {
        return new OutputException(
                where + ": this disk is read-only.", "choose a folder that can be written with --out.", cause, false);
    }
}
