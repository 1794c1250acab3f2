package palace.experiment;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

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
        super(what + System.lineSeparator() + advice(cause), cause);
        unwritable = true;
    }

    private static String advice(IOException cause) {
        return String.valueOf(cause.getMessage()).contains("Too many open files")
                ? "Maybe allow more open files, with 'ulimit -n 4096'; the same command goes on."
                : "Maybe free some space or mend the disk; the same command goes on.";
    }

    static JournalException inUse(Path folder) {
        return new JournalException(
                folder + ": another process is working in this folder.",
                "wait until it is done, or choose another folder with --out.");
    }

    /**
     * @param records the file of the records
     * @param found the key of the experiment whose they are
     * @param wanted the key of the one that is asked for
     */
    static JournalException otherDesign(Path records, String found, String wanted) {
        return new JournalException(
                "%s: holds histories of another design (%s).".formatted(folder(records), differences(found, wanted)),
                "choose another folder with --out, or begin anew with --force.");
    }

    private static String differences(String found, String wanted) {
        List<String> theirs = found.lines().toList();
        List<String> ours = wanted.lines().toList();
        for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
            if (!theirs.get(i).equals(ours.get(i))) {
                return "'%s' instead of '%s'".formatted(theirs.get(i), ours.get(i));
            }
        }
        return "of another size";
    }

    static JournalException otherFormat(Path records) {
        return new JournalException(
                folder(records) + ": holds histories that an older Palace has written in another format.",
                "go on with that version, choose another folder with --out, or begin anew with --force.");
    }

    static JournalException unreadable(Path file) {
        return new JournalException(
                file + ": is not a journal of this program, or damaged from its first line on.",
                "choose another folder with --out, or begin anew with --force.");
    }

    /** More is there than is asked for: tables of fewer histories would take the place of those of more. */
    static JournalException holdsMore(Path folder, long held, long wanted) {
        return new JournalException(
                "%s: holds %d histories, more than the %d that are asked for.".formatted(folder, held, wanted),
                "ask for as many or more with -n, choose another folder with --out, or begin anew with --force.");
    }

    static JournalException noPlainFile(Path file) {
        return new JournalException(
                file + ": is a link, or something else that is no plain file or folder; a journal stays where it lies.",
                "move it away, or choose another folder with --out.");
    }

    private static Path folder(Path records) {
        Path journal = records.toAbsolutePath().getParent();
        Path folder = journal == null ? null : journal.getParent();
        return folder == null ? records : folder;
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
