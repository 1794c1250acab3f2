package palace.cli.study;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import palace.cli.terminal.Ink;
import palace.cli.terminal.Progress;
import palace.experiment.Experiment;
import palace.experiment.Pilot;
import palace.experiment.design.ExperimentDesign;
import palace.experiment.design.Factor;
import palace.experiment.design.Level;
import palace.report.ensemble.EnsembleWords;
import palace.report.prose.Words;
import palace.report.sweep.SweepEstimate;

/** Tells what a sweep would take, from a few histories that are run and thrown away. */
final class DryRun {
    private static final int MOST_HISTORIES = 400;
    /** However long they take: the first one is slow, and cells differ. */
    private static final int FEWEST = 3;

    private static final long MOST_NANOS = 2_000_000_000L;
    private static final double NANOS = 1e9;

    /** Bytes of a row of runs.csv, and of each measure in it, about. */
    private static final long ROW = 75;

    private static final long MEASURE = 9;
    private static final int MOST_VALUES = 12;

    private final ExperimentDesign design;
    private final SweepEstimate estimate;

    DryRun(ExperimentDesign design, Experiment experiment, long replications, int threads) {
        this.design = design;
        long histories = experiment.histories(replications);
        var pilot = new Pilot(experiment, Math.max(1, histories));
        int done = 0;
        long bytes = 0;
        long start = System.nanoTime();
        long middle = start;
        int beforeMiddle = 0;
        int most = (int) Math.min(MOST_HISTORIES, histories);
        while (done < most && (done < FEWEST || System.nanoTime() - start < MOST_NANOS)) {
            if (2 * (System.nanoTime() - start) < MOST_NANOS && 2 * done <= most) {
                middle = System.nanoTime(); // the first half warms the machine up
                beforeMiddle = done;
            }
            bytes += pilot.run(done);
            done++;
        }
        double each = (System.nanoTime() - middle) / NANOS / Math.max(1, done - beforeMiddle);
        long row = bytes / Math.max(1, done)
                + ROW
                + MEASURE * experiment.measures().size();
        estimate = new SweepEstimate(
                design.about().id(),
                experiment.cells().size(),
                replications,
                histories,
                done,
                threads,
                histories * each / threads,
                histories * row);
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            var bytes = new ByteArrayOutputStream();
            estimate.writeTo(bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
        } else {
            out.println(Ink.plain(design.about().title()));
            out.println();
            design.factors().forEach(factor -> out.println("  " + words(factor)));
            out.println();
            out.println("  %s cells, %s histories of each: %s histories here"
                    .formatted(
                            EnsembleWords.grouped(estimate.cells()),
                            EnsembleWords.grouped(estimate.replications()),
                            EnsembleWords.grouped(estimate.histories())));
            out.println("  about %s on %s, about %s on the disk"
                    .formatted(
                            Progress.time((long) (estimate.seconds() * NANOS)),
                            estimate.threads() == 1 ? "1 thread" : estimate.threads() + " threads",
                            estimate.space()));
            out.println("  from a pilot of %s. Nothing was written."
                    .formatted(Words.count(estimate.pilot(), "history", "histories")));
        }
        out.flush();
    }

    private static String words(Factor factor) {
        List<Level> levels = factor.levels();
        String values = levels.isEmpty()
                ? "from %s to %s".formatted(factor.at(0).text(), factor.at(1).text())
                : levels.stream().limit(MOST_VALUES).map(Level::text).collect(Collectors.joining(", "))
                        + (levels.size() > MOST_VALUES ? ", ... (" + levels.size() + ")" : "");
        return Ink.plain("%s: %s  [%s]".formatted(factor.name(), values, String.join(", ", factor.touched())));
    }
}
