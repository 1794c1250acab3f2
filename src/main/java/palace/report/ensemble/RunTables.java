package palace.report.ensemble;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import palace.experiment.Journal;
import palace.experiment.Measure;
import palace.experiment.Results;
import palace.experiment.RunRecord;
import palace.experiment.RunRecord.Decisive;
import palace.model.OutcomeClass;
import palace.model.Party;
import palace.report.folder.OutputFolder;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.scenario.Roster;

/** The histories of an experiment one by one, from its journal, so that memory stays flat. */
public final class RunTables {
    static final String WHICH_CELL = "Which of the compared cases, from 0; an ensemble has one.";
    private static final Column<RunRecord> CELL = count("cell", WHICH_CELL, RunRecord::cell);
    private static final Column<RunRecord> REPLICATION =
            count("replication", "Number of the history, from 0.", RunRecord::replication);
    private static final Column<RunRecord> SEED =
            count("seed", "Root seed; with the replication it fixes the history.", RunRecord::seed);

    private final Results results;
    private final Journal journal;
    private final Function<RunRecord, Roster> rosters;
    private final IntFunction<String> rerun;
    private final List<Column<RunRecord>> more;

    /**
     * @param journal the histories themselves
     * @param rosters who is who in each cell
     * @param rerun what to type for one history of each cell, but for its number
     */
    public RunTables(Results results, Journal journal, List<Roster> rosters, List<String> rerun) {
        this(results, journal, run -> rosters.get(run.cell()), rerun::get, List.of());
    }

    private RunTables(
            Results results,
            Journal journal,
            Function<RunRecord, Roster> rosters,
            IntFunction<String> rerun,
            List<Column<RunRecord>> more) {
        this.results = results;
        this.journal = journal;
        this.rosters = rosters;
        this.rerun = rerun;
        this.more = more;
    }

    /**
     * Those of an ensemble; of a world with the part of each history.
     *
     * @param rerun what to type for one of its histories, but for its number
     */
    static RunTables of(Results results, Journal journal, Subject subject, String rerun) {
        List<Column<RunRecord>> part = subject.isWorld()
                ? List.of(Column.id("part", "Which part of the world the history is of.", run -> subject.part(run)
                        .name()))
                : List.of();
        return new RunTables(results, journal, run -> subject.part(run).roster(), cell -> rerun, part);
    }

    /**
     * Writes the histories, and those that failed once more by themselves. All tables are written side by side: to read the
     * histories back is most of the work, and is done once.
     */
    public void writeTo(OutputFolder folder) {
        writeTo(folder, run -> {});
    }

    /** The same, and lets somebody else look at each history in passing. */
    void writeTo(OutputFolder folder, Consumer<RunRecord> besides) {
        var events = new EventTables(rosters, more);
        folder.write(
                runs(),
                reader -> events.writeTo(
                        folder,
                        others -> all(run -> {
                            reader.accept(run);
                            others.accept(run);
                            besides.accept(run);
                        })));
        if (results.failed() > 0) {
            folder.write(
                    failures(),
                    reader -> all(run -> {
                        if (run.failed()) {
                            reader.accept(run);
                        }
                    }));
        }
    }

    /** Shows every history, in order. */
    void all(Consumer<? super RunRecord> reader) {
        journal.replay(results.histories(), run -> {
            reader.accept(run);
            return true;
        });
    }

    /** {@code runs.csv}, with what this experiment measures besides. */
    Table<RunRecord> runs() {
        var columns = new ArrayList<>(List.of(
                CELL,
                REPLICATION,
                SEED,
                Column.<OutcomeClass>code(
                                "outcome", "How it ended; empty for a history that failed.", OutcomeClass::code)
                        .of(RunRecord::outcome),
                finished(count("weeks", "Weeks until the end.", RunRecord::weeks)),
                finished(count("attempts", "Attempts made.", RunRecord::attempts)),
                finished(count("plots", "Plots founded.", RunRecord::plots)),
                finished(count("betrayed", "Plots betrayed by somebody who was sounded out.", RunRecord::betrayed)),
                finished(count("premature", "Attempts that a leak or a closing window forced.", RunRecord::premature)),
                decisive(count(
                        "attempt_week",
                        "Week of the attempt that decided, or else of the last one, from 0.",
                        Decisive::week)),
                Column.id("target", "Whom it was aimed at: leader, or the id of a rival.", this::target),
                decisive(code("arena", "Where it was decided: votes, force or march.", attempt -> attempt.arena()
                        .code())),
                decisive(count("members", "Members when it began.", Decisive::members)),
                decisive(
                        number("rallied_share", "Share of weight that rallied to the leader.", Decisive::ralliedShare)),
                decisive(number("joined_share", "Share of weight that had joined at the end.", Decisive::joinedShare)),
                decisive(number("aside_share", "Share of weight that stood aside.", Decisive::asideShare)),
                text(
                        "failure",
                        "Why the attempt failed; where the outcome is empty, why the history could not be finished.",
                        RunTables::failure)));
        List<Measure> measures = results.experiment().measures();
        for (int i = 0; i < measures.size(); i++) {
            int place = i;
            Measure measure = measures.get(i);
            ToDoubleFunction<RunRecord> value = run -> run.measures().get(place);
            columns.add(finished(
                    measure.isWhole()
                            ? Column.whole(measure.column(), measure.meaning(), value)
                            : number(measure.column(), measure.meaning(), value)));
        }
        columns.addAll(more);
        return new Table<>("runs.csv", "One row a history: how it ended, and the attempt that decided.", columns);
    }

    private Table<RunRecord> failures() {
        return new Table<>(
                "failures.csv",
                "One row for each history that could not be finished, and how to run it again.",
                List.of(
                        CELL,
                        REPLICATION,
                        SEED,
                        text("reason", "Why the history could not be finished.", RunRecord::failure),
                        code(
                                "rerun",
                                "What to type to run it again alone.",
                                run -> rerun.apply(run.cell()) + " --replication " + run.replication())));
    }

    private static Column<RunRecord> finished(Column<RunRecord> column) {
        return column.of(run -> run.failed() ? null : run);
    }

    private static Column<RunRecord> decisive(Column<Decisive> column) {
        return column.of(RunRecord::decisive);
    }

    private String target(RunRecord run) {
        Decisive attempt = run.decisive();
        if (attempt == null) {
            return "";
        }
        int target = attempt.target();
        return target == Party.LEADER
                ? "leader"
                : rosters.apply(run).seat(target).id();
    }

    private static String failure(RunRecord run) {
        Decisive attempt = run.decisive();
        return attempt == null ? run.failure() : attempt.failure();
    }
}
