package palace.experiment;

import java.io.Serial;

/** Parts that cannot be joined; the message says which, where and what may help. */
public final class MergeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param what what is wrong
     * @param maybe what may help
     */
    public MergeException(String what, String maybe) {
        super(what + "\nMaybe " + maybe);
    }

    static MergeException holdsMore(Part part, long asked) {
        return new MergeException(
                "%s: holds histories beyond the %d that any of the folders was asked for."
                        .formatted(part.folder(), asked),
                "leave it out, or run a shard of the larger number first.");
    }

    static MergeException differ(Part one, Part other, RunRecord run) {
        return new MergeException(
                "%s and %s: differ in replication %d of cell %d; one design must give one history."
                        .formatted(one.folder(), other.folder(), run.replication(), run.cell()),
                "one of the machines or disks is at fault: run both shards again with --force, and report it.");
    }
}
