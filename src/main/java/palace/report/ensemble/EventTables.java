package palace.report.ensemble;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.flag;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import palace.experiment.RunRecord;
import palace.model.Party;
import palace.report.folder.OutputFolder;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.scenario.Roster;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Spell;
import palace.simulation.history.Turnover;

/** The attempts of an experiment and its leaders' spells one by one, so that any rate can be made of them elsewhere. */
final class EventTables {
    private static final String HOLDER =
            "Which holder of that office he is: 0 whoever held it at the start, 1 his first successor.";

    private static final String EXITS = exits();

    private final Function<RunRecord, Roster> rosters;
    private final List<Column<RunRecord>> more;

    /**
     * @param rosters who is who in a history
     * @param more further columns of both tables
     */
    EventTables(Function<RunRecord, Roster> rosters, List<Column<RunRecord>> more) {
        this.rosters = rosters;
        this.more = more;
    }

    /** An attempt of a history, numbered from 1. */
    private record Move(RunRecord run, int number, AttemptTrace attempt) {}

    /** A spell of a history, numbered from 1. */
    private record Reign(RunRecord run, int number, Spell spell) {}

    /** Writes them side by side, in one pass over the histories. */
    void writeTo(OutputFolder folder, Table.Rows<RunRecord> runs) {
        var tenure = new TenureTable();
        folder.write(
                attempts().with(more(Move::run)),
                moves -> folder.write(
                        spells().with(more(Reign::run)),
                        reigns -> runs.forEach(run -> {
                            moves(run, moves);
                            reigns(run, reigns);
                            tenure.add(run);
                        })));
        tenure.writeTo(folder);
    }

    private <S> List<Column<S>> more(Function<S, RunRecord> run) {
        return more.stream().map(column -> column.<S>of(run)).toList();
    }

    private static void moves(RunRecord run, Consumer<? super Move> reader) {
        for (int i = 0; i < run.log().size(); i++) {
            reader.accept(new Move(run, i + 1, run.log().get(i)));
        }
    }

    private static void reigns(RunRecord run, Consumer<? super Reign> reader) {
        for (int i = 0; i < run.spells().size(); i++) {
            reader.accept(new Reign(run, i + 1, run.spells().get(i)));
        }
    }

    private Table<Move> attempts() {
        return new Table<>(
                "attempts.csv",
                "One row an attempt, on whomever, in the order in which they were made.",
                List.of(
                        count("cell", RunTables.WHICH_CELL, row -> row.run().cell()),
                        count("replication", "Number of the history, from 0.", row -> row.run()
                                .replication()),
                        count("attempt", "Number of the attempt in its history, from 1.", Move::number),
                        count("week", "Weeks since the start, from 0.", row -> row.attempt()
                                .week()),
                        Column.date("date", "First day of that week.", row -> roster(row.run())
                                .dateOf(row.attempt().week())),
                        count("hours", "How long it lasted, in hours.", row -> row.attempt()
                                .duration()),
                        Column.id(
                                "head",
                                "Id of who led it: of his office, where he is a successor in it.",
                                row -> id(row.run(), row.attempt().head())),
                        Column.id(
                                "target",
                                "Whom it was aimed at: leader, or the id of a rival.",
                                row -> id(row.run(), row.attempt().target())),
                        code("arena", "Where it was decided: votes, force or march.", row -> row.attempt()
                                .arena()
                                .code()),
                        count("members", "Members when it began.", row -> row.attempt()
                                .members()),
                        number("weight", "Share of weight that they had.", row -> row.attempt()
                                .weight()),
                        flag("premature", "Whether a leak or a closing window forced it.", row -> row.attempt()
                                .premature()),
                        flag("away", "Whether the leader was away when it began.", row -> row.attempt()
                                .leaderAway()),
                        number(
                                "estimate",
                                "The chance of success that its head saw when it began.",
                                row -> row.attempt().estimate()),
                        number("joined_share", "Share of weight that had joined at the end.", row -> row.attempt()
                                .joinedShare()),
                        number("rallied_share", "Share of weight that rallied to the leader.", row -> row.attempt()
                                .ralliedShare()),
                        number("aside_share", "Share of weight that stood aside.", row -> row.attempt()
                                .asideShare()),
                        code("outcome", "How it ended.", row -> row.attempt()
                                .outcome()
                                .code()),
                        text("failure", "Why it failed; empty when it did not.", row -> row.attempt()
                                .failure()),
                        count("head_holder", HOLDER, row -> row.attempt()
                                .standing()
                                .holder()),
                        number(
                                "head_rank",
                                "Standing of his office: 1 second man, 0.7 senior, 0.4 middle, 0.15 junior.",
                                row -> row.attempt().standing().rank()),
                        number("head_force", "Share of all force under his command.", row -> row.attempt()
                                .standing()
                                .force()),
                        text(
                                "head_name",
                                "Who held that office at the start.",
                                row -> name(row.run(), row.attempt().head())),
                        Column.id(
                                "decided_by",
                                "Id of who decided it: of those who took the side that won in the last hour in which"
                                        + " anybody did who counts there (in a vote one who has a seat, or guards), the"
                                        + " one with most power; of a coup that nobody else joined its head; empty"
                                        + " where nobody did.",
                                row -> row.attempt().decider() < 0
                                        ? ""
                                        : id(row.run(), row.attempt().decider())),
                        Column.whole(
                                "decided_by_holder",
                                HOLDER,
                                row -> row.attempt().decider() < 0
                                        ? Double.NaN
                                        : row.attempt().deciderHolder())));
    }

    private Table<Reign> spells() {
        return new Table<>(
                "spells.csv",
                "One row a leader's spell in office; one that is open at the end has no last week. Weeks at risk are"
                        + " those from the first to the last, both counted.",
                List.of(
                        count("cell", RunTables.WHICH_CELL, row -> row.run().cell()),
                        count("replication", "Number of the history, from 0.", row -> row.run()
                                .replication()),
                        count("spell", "Number of the spell in its history, from 1.", Reign::number),
                        Column.id(
                                "leader",
                                "leader for who ruled at the start, else the id of the office that he rose from.",
                                row -> id(row.run(), row.spell().leader())),
                        count("from_week", "His first week in office in the window, from 0.", row -> row.spell()
                                .fromWeek()),
                        Column.whole(
                                "to_week",
                                "The week in which he left, his last; empty while he is in office at the end.",
                                row -> orNothing(row.spell().toWeek())),
                        Column.exact(
                                "tenure_years_at_start",
                                "Years in office before that first week; above 0 for who ruled when the window opened.",
                                row -> row.spell().tenureYearsAtStart()),
                        code(
                                "how_begun",
                                "How the leader before him left; start where the history begins with him.",
                                row -> row.spell().howBegun().code()),
                        code(
                                "how_ended",
                                "How he left: " + EXITS + "; empty while he is in office.",
                                row -> turnover(row.spell().howEnded())),
                        count("leader_holder", HOLDER, row -> row.spell().holder()),
                        count(
                                "weeks",
                                "Weeks in office in the window, what a rate is divided by; 0 for a successor who came"
                                        + " as it closed.",
                                row -> row.spell().weeks(row.run().weeks())),
                        text(
                                "leader_name",
                                "Who held that office at the start.",
                                row -> name(row.run(), row.spell().leader()))));
    }

    private static double orNothing(@Nullable Integer week) {
        return week == null ? Double.NaN : week;
    }

    private static String exits() {
        List<String> codes = Turnover.all().stream()
                .filter(how -> !how.equals(Turnover.START))
                .map(Turnover::code)
                .toList();
        int last = codes.size() - 1;
        return String.join(", ", codes.subList(0, last)) + " or " + codes.get(last);
    }

    private static String turnover(@Nullable Turnover turnover) {
        return turnover == null ? "" : turnover.code();
    }

    private Roster roster(RunRecord run) {
        return rosters.apply(run);
    }

    private String id(RunRecord run, int person) {
        return person == Party.LEADER ? "leader" : roster(run).seat(person).id();
    }

    private String name(RunRecord run, int person) {
        return roster(run).name(person);
    }
}
