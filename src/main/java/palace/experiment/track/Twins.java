package palace.experiment.track;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import palace.statistics.Proportion;

/**
 * A window in which somebody moved beside the quiet one that is most like it: of the same place, the nearest in time, not
 * more than twenty years away. Both are looked at for the same number of weeks.
 *
 * @param event the case in which somebody moved
 * @param quiet the case in which nobody did
 * @param weeks how many of the first weeks of both are compared
 */
public record Twins(CaseScore event, CaseScore quiet, int weeks) {
    private static final long FARTHEST_DAYS = 20 * 366L;

    /** The twins among some cases, in the order of the events. */
    static List<Twins> among(List<CaseScore> cases) {
        var twins = new ArrayList<Twins>();
        for (CaseScore event : cases) {
            if (event.happened().moved()) {
                nearest(event, cases)
                        .ifPresent(quiet -> twins.add(new Twins(
                                event,
                                quiet,
                                Math.min(event.about().weeks(), quiet.about().weeks()))));
            }
        }
        return twins;
    }

    private static Optional<CaseScore> nearest(CaseScore event, List<CaseScore> cases) {
        return cases.stream()
                .filter(other -> !other.happened().moved())
                .filter(other -> other.about().place().equals(event.about().place()))
                .filter(other -> apart(event, other) <= FARTHEST_DAYS)
                .min(Comparator.comparingLong(other -> apart(event, other)));
    }

    /** Days between the windows; 0 where they overlap. */
    private static long apart(CaseScore one, CaseScore other) {
        return Math.max(0, Math.max(gap(one, other), gap(other, one)));
    }

    private static long gap(CaseScore before, CaseScore after) {
        LocalDate end = before.about().end();
        return ChronoUnit.DAYS.between(end, after.about().start());
    }

    /** The share of histories of the event's case in which somebody moves in these weeks. */
    public Proportion moved() {
        return event.movedWithin(weeks);
    }

    /** The same of the quiet case. */
    public Proportion movedInQuiet() {
        return quiet.movedWithin(weeks);
    }

    /** Whether the model finds the event the likelier of the two to see a move. */
    public boolean toldApart() {
        return moved().share() > movedInQuiet().share();
    }
}
