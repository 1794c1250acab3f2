package palace.model;

import java.util.ArrayList;
import java.util.List;

/** When who is out of reach and who is within it: the leader's times away, and rivals who can be seized together. */
public final class Absences {
    private final List<Journey> journeys = new ArrayList<>();
    private double exposedUntil;

    Absences() {}

    /** A time away, of one leader alone or of whoever rules then. */
    private record Journey(AbsenceWindow window, boolean ofOffice) {}

    Absences copy() {
        Absences copy = new Absences();
        copy.journeys.addAll(journeys);
        copy.exposedUntil = exposedUntil;
        return copy;
    }

    /** Adds a time in which the leader is away; it is his, and void once another rules. */
    public void plan(AbsenceWindow window) {
        journeys.add(new Journey(window, false));
    }

    /** Adds a time in which whoever rules is away. */
    public void planForWhoeverRules(AbsenceWindow window) {
        journeys.add(new Journey(window, true));
    }

    /** Another rules. */
    void succeeded() {
        journeys.removeIf(journey -> !journey.ofOffice());
    }

    /** Whether no leader is to be away. */
    public boolean isEmpty() {
        return journeys.isEmpty();
    }

    /** Whether the leader is planned to be away in a week. */
    public boolean awayIn(int week) {
        for (int j = 0; j < journeys.size(); j++) {
            if (journeys.get(j).window().covers(week)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is announced that the leader will leave within some weeks. */
    public boolean announcedWithin(int week, double weeks) {
        for (int j = 0; j < journeys.size(); j++) {
            AbsenceWindow window = journeys.get(j).window();
            if (window.planned() && window.from() >= week && window.from() < week + weeks) {
                return true;
            }
        }
        return false;
    }

    /** Until which week rivals who must be seized together are within reach. */
    public double exposedUntil() {
        return exposedUntil;
    }

    public void exposeUntil(double week) {
        exposedUntil = week;
    }
}
