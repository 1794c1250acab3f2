package palace.report.ensemble;

import static palace.report.table.Column.code;
import static palace.report.table.Column.count;
import static palace.report.table.Column.number;
import static palace.report.table.Column.text;

import java.util.ArrayList;
import java.util.List;
import palace.experiment.Journal;
import palace.experiment.Results;
import palace.report.folder.OutputFolder;
import palace.report.table.Column;
import palace.report.table.Table;
import palace.scenario.Scenario;
import palace.simulation.history.Deed.Kind;

/** {@code persons.csv}: how often each did what, over all histories of an experiment. */
public final class PersonTables {
    private static final Table<PersonCount> PERSONS = table();

    private PersonTables() {}

    private static Table<PersonCount> table() {
        var columns = new ArrayList<Column<PersonCount>>(List.of(
                count("cell", RunTables.WHICH_CELL, PersonCount::cell),
                Column.id("person", "Id of a person with a name, or of a cohort.", PersonCount::id),
                text("name", "Who held the office at the start, or what the cohort is called.", PersonCount::name),
                code(
                        "holders",
                        "first for those who held the office at the start, later for all who came after them.",
                        row -> row.later() ? "later" : "first"),
                count(
                        "histories",
                        "Men who held the office, over all histories; of one person of the start the histories: what"
                                + " informed, fell, died and ruled_next are shares of.",
                        PersonCount::people),
                count(
                        "attempts",
                        "Attempts while they held the office, one for each man: what the other shares are of.",
                        row -> row.count(Kind.ATTEMPTS))));
        add(columns, "led", Kind.LED, "led an attempt");
        add(columns, "member", Kind.MEMBER, "was a member of the plot when it began");
        add(columns, "joined", Kind.JOINED, "stood with the challengers at the end, as a member or by joining");
        add(columns, "aside", Kind.ASIDE, "stood aside at the end");
        add(columns, "rallied", Kind.RALLIED, "stood with the leader at the end");
        add(
                columns,
                "decided",
                Kind.DECIDED,
                "decided: of those who took the side that won in the last hour in which anybody did, had most power");
        add(columns, "informed", Kind.INFORMED, "informed of a plot that he was asked to join");
        add(columns, "fell", Kind.FELL, "lost his office alive");
        add(columns, "died", Kind.DIED, "died in office");
        add(columns, "ruled_next", Kind.RULED, "became leader");
        return new Table<>(
                "persons.csv",
                "One row a person and a cohort, and one for those who came after them: how often each did what."
                        + " Histories are the units of the intervals.",
                columns);
    }

    private static void add(List<Column<PersonCount>> columns, String name, Kind kind, String meaning) {
        columns.add(number(name, "How often one " + meaning + ", as a share.", row -> row.share(kind)
                .value()));
        columns.add(number(name + "_low", "Lower end of the 95% interval.", row -> row.low(kind)));
        columns.add(number(name + "_high", "Upper end of the 95% interval.", row -> row.high(kind)));
        columns.add(count(name + "_count", "How many times, over all histories.", row -> row.count(kind)));
    }

    /** Those of each cell of an experiment. */
    public static List<PersonCount> of(Results results, Journal journal, List<Scenario> cells) {
        var persons = PersonCounter.of(cells);
        journal.replay(results.histories(), run -> {
            persons.add(run);
            return true;
        });
        return persons.counts();
    }

    /** Writes the table. */
    public static void writeTo(OutputFolder folder, List<PersonCount> counts) {
        boolean world = counts.stream().anyMatch(row -> !row.part().isEmpty());
        folder.write(
                world
                        ? PERSONS.with(List.of(Column.id("part", "Which part of the world.", PersonCount::part)))
                        : PERSONS,
                counts::forEach);
    }
}
