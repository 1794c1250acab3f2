package palace.experiment;

import java.util.ArrayList;
import java.util.List;
import palace.statistics.RatioEstimate;

/** What all cells of an experiment answer, from the first so many of its histories. */
public final class Answers {
    private final List<Response> responses;
    private final List<Measure> measures;
    private final Journal journal;
    private final long histories;
    private final Sums[][] sums;
    private final long[] runs;
    private final long[] failed;

    /** Totals of one response in one cell. */
    private static final class Sums {
        private long units;
        private double x;
        private double y;
        private double xx;
        private double xy;
        private double yy;

        /** A history without an attempt is no witness of attempts, and adds nothing else either. */
        void add(double top, double bottom) {
            units += bottom > 0 ? 1 : 0;
            x += top;
            y += bottom;
            xx += top * top;
            xy += top * bottom;
            yy += bottom * bottom;
        }

        RatioEstimate estimate() {
            return new RatioEstimate(units, x, y, xx, xy, yy);
        }
    }

    private Answers(Experiment experiment, Journal journal, List<Response> responses, long histories) {
        this.responses = responses;
        this.measures = experiment.measures();
        this.journal = journal;
        this.histories = histories;
        int cells = experiment.cells().size();
        sums = new Sums[cells][responses.size()];
        runs = new long[cells];
        failed = new long[cells];
        for (Sums[] cell : sums) {
            for (int i = 0; i < cell.length; i++) {
                cell[i] = new Sums();
            }
        }
        journal.replay(histories, this::add);
    }

    /** Counts the histories of an experiment; of one that was stopped as many as every cell has. */
    public static Answers of(Results results, Journal journal, List<Response> responses) {
        Experiment experiment = results.experiment();
        long cells = experiment.cells().size();
        long done = results.histories();
        boolean stopped = results.ending() == Results.Ending.STOPPED;
        long counted = stopped && experiment.shard().equals(Shard.WHOLE) ? done / cells * cells : done;
        return new Answers(experiment, journal, List.copyOf(responses), counted);
    }

    private boolean add(RunRecord run) {
        runs[run.cell()]++;
        failed[run.cell()] += run.failed() ? 1 : 0;
        for (int i = 0; i < responses.size(); i++) {
            double top = top(i, run);
            double bottom = bottom(i, run);
            if (!Double.isNaN(top) && !Double.isNaN(bottom)) {
                sums[run.cell()][i].add(top, bottom);
            }
        }
        return true;
    }

    double top(int response, RunRecord run) {
        return responses.get(response).top().of(run, measures);
    }

    double bottom(int response, RunRecord run) {
        return responses.get(response).bottom().of(run, measures);
    }

    /** Reads the histories again, in order. */
    void replay(java.util.function.Consumer<RunRecord> reader) {
        journal.replay(histories, run -> {
            reader.accept(run);
            return true;
        });
    }

    /** The responses, in order. */
    public List<Response> responses() {
        return responses;
    }

    /** How many cells there are. */
    public int cells() {
        return sums.length;
    }

    /** Histories that are counted. */
    public long histories() {
        return histories;
    }

    /** Histories of a cell that are counted, failed ones included. */
    public long runs(int cell) {
        return runs[cell];
    }

    /** The fewest histories that any cell has. */
    public long fewest() {
        long fewest = Long.MAX_VALUE;
        for (long cell : runs) {
            fewest = Math.min(fewest, cell);
        }
        return fewest;
    }

    /** Histories of a cell that could not be finished. */
    public long failed(int cell) {
        return failed[cell];
    }

    /** What a cell answers. */
    public Answer answer(int cell, int response) {
        return new Answer(responses.get(response), sums[cell][response].estimate());
    }

    /** What all cells answer to one response, in their order. */
    public List<Answer> column(int response) {
        var column = new ArrayList<Answer>(cells());
        for (int cell = 0; cell < cells(); cell++) {
            column.add(answer(cell, response));
        }
        return column;
    }
}
