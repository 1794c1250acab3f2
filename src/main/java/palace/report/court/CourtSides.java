package palace.report.court;

import java.util.Arrays;
import java.util.List;
import palace.model.event.Stage;
import palace.model.event.Stance;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** Where everybody stood at a moment of a history, followed through its events. */
final class CourtSides implements Stage {
    private final Court.Side[] side;

    /** With whom each is, or last was, in a plot. */
    private final int[] with;

    /** Who fell when the history was over: he is shown where he stood, and that he fell. */
    private final boolean[] fellAtTheEnd;

    private boolean over;

    private CourtSides(int elites) {
        side = new Court.Side[elites];
        with = new int[elites];
        fellAtTheEnd = new boolean[elites];
        Arrays.fill(side, Court.Side.QUIET);
        Arrays.setAll(with, i -> i);
    }

    static CourtSides of(History history, int elites) {
        return of(history, history.weeks() - 1, elites);
    }

    /** Where everybody stood when a week was over. */
    static CourtSides of(History history, int week, int elites) {
        var sides = new CourtSides(elites);
        for (Entry entry : history.entries()) {
            if (entry.week() > week) {
                break;
            }
            sides.over = entry.week() >= week;
            entry.event().moves(sides);
        }
        return sides;
    }

    /** Where an elite stood. */
    Court.Side side(int elite) {
        return side[elite];
    }

    /** Whether the office of an elite stands empty because its holder fell. */
    boolean fallen(int elite) {
        return fellAtTheEnd[elite] || !side[elite].inOffice();
    }

    @Override
    public void plots(int who, int head) {
        with[who] = who == head ? who : with[head];
        side[who] = Court.Side.PLOTTING;
    }

    @Override
    public void givesUp(int head) {
        for (int i = 0; i < side.length; i++) {
            if (with[i] == with[head] && side[i] == Court.Side.PLOTTING) {
                side[i] = Court.Side.QUIET;
            }
        }
    }

    /** What anybody did in an earlier attempt is past. */
    @Override
    public void begins(int plot, List<Integer> members) {
        for (int i = 0; i < side.length; i++) {
            if (side[i].inOffice() && side[i] != Court.Side.PLOTTING) {
                side[i] = Court.Side.QUIET;
            }
        }
        members.forEach(member -> side[member] = Court.Side.JOINED);
    }

    @Override
    public void takesSide(int who, Stance shown) {
        side[who] = switch (shown) {
            case JOINED -> Court.Side.JOINED;
            case RALLIED -> Court.Side.RALLIED;
            default -> Court.Side.ASIDE;
        };
    }

    @Override
    public void falls(int who, Stance how) {
        with[who] = who;
        if (how == Stance.DEAD) {
            side[who] = Court.Side.DEAD;
        } else if (over) {
            fellAtTheEnd[who] = true;
        } else {
            side[who] = Court.Side.OUT;
        }
    }

    @Override
    public void isAppointed(int office) {
        side[office] = Court.Side.QUIET;
        fellAtTheEnd[office] = false;
    }
}
