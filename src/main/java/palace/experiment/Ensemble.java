package palace.experiment;

import java.util.ArrayList;
import java.util.List;
import palace.simulation.history.SeriesTable;
import palace.statistics.Bands;

/**
 * Many histories, counted in order and kept in a journal: what the journal holds is counted again, the rest is run.
 *
 * <p>Which histories there are, what is counted and when precision is looked at does not depend on threads, interruptions
 * or the moments at which the journal was saved, so neither do the results.
 */
public final class Ensemble {
    private final Experiment experiment;
    private final Goal goal;
    private final Journal journal;
    private final List<CellCounts> cells = new ArrayList<>();
    private List<Bands> bands = new ArrayList<>();
    private long done;
    private boolean precise;

    public Ensemble(Experiment experiment, Goal goal, Journal journal) {
        this.experiment = experiment;
        this.goal = goal;
        this.journal = journal;
        experiment.cells().forEach(run -> cells.add(new CellCounts(experiment.timed() ? run.weeks() : 1)));
    }

    /** Does the experiment until its goal is reached or the watch stops it; once. */
    public Results run(Runner runner, Watch watch) {
        long limit = experiment.histories(goal.replications());
        journal.refuseFewer(limit);
        journal.replay(limit, this::count);
        if (precise) {
            journal.refuseFewer(done);
        } else if (done < journal.count()) {
            journal.cut(done);
        }
        long recorded = done;
        long target = precise ? done : limit;
        long followed = restoreBands(recorded);
        long reached = runner.run(
                new Runner.Stretch(followed, target, watch::stop), experiment::follow, (position, history) -> {
                    boolean more = true;
                    if (position >= recorded) {
                        journal.append(history.record());
                        more = count(history.record());
                    }
                    gather(history);
                    after(watch, position + 1, target);
                    return more;
                });
        if (reached > followed) {
            journal.save(reached, bands);
        }
        boolean complete = precise ? reached >= done : reached == target;
        return new Results(
                experiment,
                done,
                ending(complete),
                goal.precision() == null ? 0 : goal.looks().looks(done / cells.size()),
                cells,
                bands);
    }

    private Results.Ending ending(boolean complete) {
        if (!complete) {
            return Results.Ending.STOPPED;
        }
        return precise
                ? Results.Ending.PRECISE
                : goal.precision() == null ? Results.Ending.COMPLETE : Results.Ending.LIMIT;
    }

    /** Counts a history, if it is the next; answers whether more are wanted. */
    private boolean count(RunRecord run) {
        if (run.cell() != experiment.cell(done) || run.replication() != experiment.replication(done)) {
            return false;
        }
        cells.get(run.cell()).add(run);
        done++;
        boolean wholeReplication = done % cells.size() == 0;
        precise = wholeReplication && goal.reached(done / cells.size(), cells.get(0));
        return !precise;
    }

    /** Takes up the bands where they were saved last; returns how many histories they hold. */
    private long restoreBands(long recorded) {
        if (!experiment.series()) {
            return recorded;
        }
        BandsFile.Saved saved =
                journal.savedBands().filter(old -> fits(old, recorded)).orElse(null);
        if (saved != null) {
            bands = saved.cells();
            return saved.histories();
        }
        experiment.cells().forEach(run -> bands.add(SeriesGrids.bands(run)));
        return 0;
    }

    /** Whether saved bands are those of some first histories of this experiment. */
    private boolean fits(BandsFile.Saved saved, long recorded) {
        if (saved.histories() > recorded) {
            journal.tellLoss(saved.histories() - recorded);
        }
        if (saved.histories() > recorded
                || saved.cells().size() != experiment.cells().size()) {
            return false;
        }
        for (int cell = 0; cell < saved.cells().size(); cell++) {
            Bands found = saved.cells().get(cell);
            Bands ours = SeriesGrids.bands(experiment.cells().get(cell));
            if (found.weeks() != ours.weeks() || !found.series().equals(ours.series())) {
                return false;
            }
        }
        return true;
    }

    private void gather(Followed history) {
        SeriesTable series = history.series();
        if (series != null) {
            int cell = history.record().cell();
            int stride = SeriesGrids.stride(experiment.cells().get(cell).weeks());
            SeriesGrids.add(series, history.weeks(), bands.get(cell), stride);
        }
    }

    private void after(Watch watch, long position, long target) {
        if (watch.saveNow()) {
            journal.save(position, bands);
        }
        watch.progress(Math.max(done, position), target, cells.get(0));
    }
}
