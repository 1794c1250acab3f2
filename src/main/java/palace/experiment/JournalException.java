package palace.experiment;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A folder in which an experiment cannot go on; the message says what, where and what may help. */
public final class JournalException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean unwritable;

    private JournalException(String what, String maybe) {
        super(what + System.lineSeparator() + "Maybe " + maybe);
        unwritable = false;
    }

    private JournalException(String what, IOException cause) {
        super(
                what + System.lineSeparator() + "Maybe free some space or mend the disk; the same command goes on.",
                cause);
        unwritable = true;
    }

    static JournalException inUse(Path folder) {
        return new JournalException(
                folder + ": another process is working in this folder.",
                "wait until it is done, or choose another folder with --out.");
    }

    static JournalException otherDesign(Path folder) {
        return new JournalException(
                folder + ": holds histories of another design (scenario, parameters, seed, shard or version).",
                "choose another folder with --out, or begin anew with --force.");
    }

    static JournalException unreadable(Path file) {
        return new JournalException(
                file + ": is not a journal of this program.",
                "choose another folder with --out, or begin anew with --force.");
    }

    static JournalException failed(Path where, IOException cause) {
        String reason = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        return new JournalException("%s: cannot be read or written%s.".formatted(where, reason), cause);
    }

    /** Whether the disk is at fault: then nothing is lost and the same command goes on. */
    public boolean unwritable() {
        return unwritable;
    }
}
