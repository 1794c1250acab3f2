package palace.cli;

import java.io.PrintWriter;
import palace.experiment.Experiment;

/** What a sweep would take. */
final class DryRun {
    DryRun(Experiment experiment, long replications, int threads) {}

    void print(SweepOptions.Asked asked, PrintWriter out, boolean json) {}
}
