package palace.report.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import palace.experiment.RunRecord;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.simulation.history.Deed;

/** Counts who did what, history by history: in each cell of an experiment, or in each part of a world. */
final class PersonCounter {
    private final List<@Nullable PersonCount[]> cells;

    private PersonCounter(List<@Nullable PersonCount[]> cells) {
        this.cells = cells;
    }

    /** For an experiment of several cells. */
    static PersonCounter of(List<Scenario> cells) {
        return new PersonCounter(IntStream.range(0, cells.size())
                .mapToObj(cell -> rows(cell, "", cells.get(cell)))
                .toList());
    }

    /** For an ensemble; for a world part by part. */
    static PersonCounter of(Subject subject) {
        return new PersonCounter(subject.parts().stream()
                .map(part -> rows(0, part.name(), part.scenario()))
                .toList());
    }

    /** Counts one more history; one that failed tells nothing. */
    void add(RunRecord run) {
        if (run.failed()) {
            return;
        }
        @Nullable PersonCount[] rows = cells.get(run.cell() + run.part());
        for (PersonCount row : rows) {
            if (row != null) {
                row.addHistory();
            }
        }
        for (Deed deed : run.deeds()) {
            int place = place(deed.group(), deed.later());
            PersonCount row = place < rows.length ? rows[place] : null;
            if (row == null) {
                throw new IllegalStateException("no group is numbered " + deed.group());
            }
            row.add(deed);
        }
    }

    /** What has been counted so far, in the order of cells and parts, and in each of them of the groups. */
    List<PersonCount> counts() {
        var counts = new ArrayList<PersonCount>();
        for (@Nullable PersonCount[] rows : cells) {
            Arrays.stream(rows).filter(Objects::nonNull).forEach(counts::add);
        }
        return counts;
    }

    private static @Nullable PersonCount[] rows(int cell, String part, Scenario scenario) {
        var roster = new Roster(scenario);
        List<Integer> groups = roster.groups();
        var rows = new @Nullable PersonCount[2 * groups.size()];
        int i = 0;
        while (i < groups.size()) {
            int end = i + 1;
            while (end < groups.size() && groups.get(end).equals(groups.get(i))) {
                end++;
            }
            Roster.Seat seat = roster.seat(i);
            boolean named = seat.cohort() == Roster.Seat.NAMED;
            String id =
                    named ? seat.id() : scenario.cohorts().get(seat.cohort()).id();
            String name =
                    named ? seat.name() : scenario.cohorts().get(seat.cohort()).name();
            for (boolean later : new boolean[] {false, true}) {
                rows[place(i, later)] = new PersonCount(cell, part, id, name, later, end - i);
            }
            i = end;
        }
        return rows;
    }

    private static int place(int group, boolean later) {
        return 2 * group + (later ? 1 : 0);
    }
}
