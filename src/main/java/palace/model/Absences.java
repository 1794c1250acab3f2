package palace.model;

import java.util.ArrayList;
import java.util.List;

/** When who is out of reach and who is within it: the leader's times away, and rivals who can be seized together. */
public final class Absences {
    private final List<AbsenceWindow> windows = new ArrayList<>();
    private double exposedUntil;

    Absences() {}

    Absences copy() {
        Absences copy = new Absences();
        copy.windows.addAll(windows);
        copy.exposedUntil = exposedUntil;
        return copy;
    }

    /** Adds a time in which the leader is away. */
    public void plan(AbsenceWindow window) {
        windows.add(window);
    }

    /** Whether the leader is planned to be away in a week. */
    public boolean awayIn(int week) {
        for (int a = 0; a < windows.size(); a++) {
            if (windows.get(a).covers(week)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is announced that the leader will leave within some weeks. */
    public boolean announcedWithin(int week, double weeks) {
        for (int a = 0; a < windows.size(); a++) {
            AbsenceWindow window = windows.get(a);
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
