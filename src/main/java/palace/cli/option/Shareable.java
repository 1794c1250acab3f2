package palace.cli.option;

import java.nio.file.Path;
import palace.experiment.Request;

/** A command whose work can be shared out among machines. */
public interface Shareable {
    /**
     * What every machine is to do, but for its shard.
     *
     * @param id names the job
     * @param people how many people the case has
     * @param request the command with everything that its results depend on, and the files that it reads
     * @param whole where the results of all machines go
     * @param effort on how many threads and for how long
     */
    record Share(String id, int people, Request request, Path whole, EffortOptions effort) {}

    /** Reads what was asked, without doing it. */
    Share share();
}
