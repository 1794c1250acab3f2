package palace.experiment;

import java.util.List;
import palace.random.Draws;
import palace.simulation.HistorySource;

/**
 * Which histories there are and in which order they count: replication 0 of every cell, then replication 1, and so on.
 * So every prefix is balanced over the cells, and a longer experiment begins with a shorter one.
 *
 * @param question names everything that the results depend on but the number of replications; two experiments of one
 *     question give the same histories
 * @param cells what is compared; an ensemble has one cell
 * @param seed root seed
 * @param shard the part that is run here
 * @param series whether the weekly series are gathered into bands
 * @param measures what is kept of each history besides what every record has
 * @param independent whether every cell has a seed of its own, made from the root seed; else they are paired
 */
public record Experiment(
        String question,
        List<HistorySource> cells,
        long seed,
        Shard shard,
        boolean series,
        List<Measure> measures,
        boolean independent) {
    private static final int FEW = 16;
    private static final long CELL = Draws.source("Experiment.cell");

    public Experiment {
        cells = List.copyOf(cells);
        measures = List.copyOf(measures);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("an experiment needs at least one cell");
        }
    }

    /** An experiment that keeps of each history what every record has. */
    public Experiment(String question, List<? extends HistorySource> cells, long seed, Shard shard, boolean series) {
        this(question, List.copyOf(cells), seed, shard, series, List.of(), false);
    }

    /** A sweep: many histories of many cases, each under the same chance as the others. */
    public static Experiment sweep(
            String question, List<? extends HistorySource> cells, long seed, List<Measure> measures) {
        return new Experiment(question, List.copyOf(cells), seed, Shard.WHOLE, false, measures, false);
    }

    /** A sweep whose cells have a chance of their own, so that a difference of two shows how much chance alone does. */
    public static Experiment independent(
            String question, List<? extends HistorySource> cells, long seed, List<Measure> measures) {
        return new Experiment(question, List.copyOf(cells), seed, Shard.WHOLE, false, measures, true);
    }

    /** An ensemble: many histories of one case, all on this machine. */
    public static Experiment ensemble(String question, HistorySource source, long seed) {
        return new Experiment(question, List.of(source), seed, Shard.WHOLE, true);
    }

    /** The same in parts. */
    public Experiment part(Shard part) {
        return new Experiment(question, cells, seed, part, series, measures, independent);
    }

    /** How many histories this part has when every cell has so many replications in all parts together. */
    public long histories(long replications) {
        return shard.share(Math.multiplyExact(replications, (long) cells.size()));
    }

    /** Whether it is counted by the week when histories end, which takes memory for each week of each cell. */
    boolean timed() {
        return cells.size() <= FEW;
    }

    /** The question and the part, as a folder remembers them. */
    String key() {
        return key(question, shard);
    }

    static String key(String question, Shard shard) {
        return shard.equals(Shard.WHOLE) ? question : question + " shard " + shard;
    }

    /** Root seed of the histories of a cell. */
    public long seed(int cell) {
        return independent ? Draws.of(seed, cell).key(CELL, 0) >>> 1 : seed;
    }

    int cell(long position) {
        return (int) (shard.task(position) % cells.size());
    }

    long replication(long position) {
        return shard.task(position) / cells.size();
    }

    /** The history at a position: a pure function of it, also when it fails. */
    Followed follow(long position) {
        int cell = cell(position);
        return Followed.of(cells.get(cell), cell, seed(cell), replication(position), this);
    }
}
