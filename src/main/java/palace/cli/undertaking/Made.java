package palace.cli.undertaking;

import java.io.PrintWriter;
import palace.cli.terminal.ExitCode;
import palace.cli.terminal.Progress;
import palace.cli.terminal.Stop;
import palace.experiment.Journal;
import palace.experiment.Results;
import palace.report.ensemble.EnsembleWords;
import palace.report.folder.OutputFolder;
import palace.report.folder.Provenance;

/**
 * Histories that were made, all of them or as many as there was time for.
 *
 * @param results what they came to
 * @param wanted how many there were to be
 * @param folder where the results go
 * @param journal what is kept of each
 * @param provenance where they come from
 * @param progress how long it took
 * @param stop what may have ended it early
 */
public record Made(
        Results results,
        long wanted,
        OutputFolder folder,
        Journal journal,
        Provenance provenance,
        Progress progress,
        Stop stop) {
    /** Whether it was ended early. */
    public boolean stopped() {
        return results.ending() == Results.Ending.STOPPED;
    }

    /** How many are still to be made. */
    public long toGo() {
        return wanted - results.histories();
    }

    /**
     * Tells that it was ended early, and how to go on; returns the exit code.
     *
     * @param more how far it is, beyond the number of histories; may be empty
     */
    public int tellStop(PrintWriter err, String more) {
        err.printf(
                "Stopped at %s of %s%s; nothing lost. The same command goes on.%n",
                EnsembleWords.grouped(results.histories()), EnsembleWords.grouped(wanted), more);
        return stop.signalled() ? ExitCode.INTERRUPTED : ExitCode.LIMIT;
    }

    /** The exit code of what was not ended early. */
    public int code() {
        return results.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }
}
