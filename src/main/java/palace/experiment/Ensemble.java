package palace.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import palace.experiment.crew.Craft;
import palace.experiment.crew.Crew;
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

    /** Does the experiment on this machine until its goal is reached or the watch stops it; once. */
    public Results run(Runner runner, Watch watch) {
        return run(
                watch,
                stretch -> runner.run(stretch, experiment::follow, (position, history) -> {
                    boolean more = take(position, history.record());
                    SeriesGrids.gather(history, experiment, bands);
                    after(watch, position + 1, stretch.to());
                    return more;
                }));
    }

    /** The same on other machines: the same histories, counted in the same order. */
    public Results by(Crew crew, Watch watch) {
        return run(watch, stretch -> {
            long reached = together(crew, stretch, watch);
            // what a batch holds beyond the look at which all was precise enough is not wanted: once more, up to there
            return precise && reached < done
                    ? together(crew, new Runner.Stretch(reached, done, stretch.stop()), watch)
                    : reached;
        });
    }

    /** What the members of such a crew do. */
    public static Craft craft(Experiment experiment) {
        return new Craft() {
            @Override
            public String key() {
                return experiment.key();
            }

            @Override
            public byte[] answer(byte[] order) {
                return Batch.answer(experiment, order);
            }
        };
    }

    private Results run(Watch watch, ToLongFunction<Runner.Stretch> making) {
        long limit = experiment.histories(goal.replications());
        journal.refuseFewer(limit);
        replay(limit);
        if (precise) {
            journal.refuseFewer(done);
        }
        long target = precise ? done : limit;
        long followed = restoreBands(done);
        long reached = making.applyAsLong(new Runner.Stretch(followed, target, watch::stop));
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

    /** Takes batches in order; returns the end of the last one that was wanted as a whole. */
    private long together(Crew crew, Runner.Stretch stretch, Watch watch) {
        long[] reached = {stretch.from()};
        var span = new Crew.Span(stretch.from(), stretch.to(), stretch.stop());
        crew.run(span, Batch::order, (from, to, answer) -> {
            Batch batch = Batch.read(answer);
            long position = from;
            boolean more = true;
            for (RunRecord run : batch.records()) {
                if (more) {
                    more = take(position++, run);
                }
            }
            if (position == to) {
                gather(batch.bands());
                reached[0] = to;
                after(watch, to, stretch.to());
            }
            return more;
        });
        return reached[0];
    }

    private void gather(List<Bands> more) {
        for (int cell = 0; cell < more.size(); cell++) {
            bands.get(cell).merge(more.get(cell));
        }
    }

    /** Takes a record, unless the journal has it already; answers whether more are wanted. */
    private boolean take(long position, RunRecord run) {
        if (position < done) {
            return true;
        }
        journal.append(run);
        return count(run);
    }

    private Results.Ending ending(boolean complete) {
        if (!complete) {
            return Results.Ending.STOPPED;
        }
        return precise
                ? Results.Ending.PRECISE
                : goal.precision() == null ? Results.Ending.COMPLETE : Results.Ending.LIMIT;
    }

    /** Counts what the journal holds; from the first record on that cannot be the one that belongs there it is forgotten. */
    private void replay(long limit) {
        var check = new RecordCheck(experiment);
        var why = new String[] {"it cannot be read"};
        journal.replay(limit, run -> {
            Optional<String> wrong = check.wrong(run, done);
            wrong.ifPresent(reason -> why[0] = reason);
            return wrong.isEmpty() && count(run);
        });
        if (!precise && done < journal.count()) {
            journal.cut(done, why[0]);
        }
    }

    /** Counts the next history; answers whether more are wanted. */
    private boolean count(RunRecord run) {
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
        bands = SeriesGrids.bands(experiment);
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

    private void after(Watch watch, long position, long target) {
        if (watch.saveNow()) {
            journal.save(position, bands);
        }
        watch.progress(Math.max(done, position), target, cells.get(0));
    }
}
