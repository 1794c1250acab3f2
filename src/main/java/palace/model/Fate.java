package palace.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.institution.Handovers;

/**
 * How leaders fell, before the window that is told and in it, who rules now, and what the fall of others has left to be
 * feared.
 */
public final class Fate {
    private final List<PlannedExit> exits = new ArrayList<>();
    private Past past = Past.QUIET;
    private Handovers handovers = Handovers.UNKNOWN;
    private int burnIn;
    private int ruler = Party.LEADER;
    private int rulesSince = Integer.MIN_VALUE;
    private boolean rulerIsNamed;
    private boolean doomed;
    private @Nullable OutcomeClass fall;
    private @Nullable OutcomeClass last;
    private @Nullable OutcomeClass first;
    private @Nullable Integer firstWeek;
    private double fallenPower;
    private double droppedPower;

    Fate() {}

    Fate copy() {
        Fate copy = new Fate();
        copy.exits.addAll(exits);
        copy.past = past;
        copy.handovers = handovers;
        copy.burnIn = burnIn;
        copy.ruler = ruler;
        copy.rulesSince = rulesSince;
        copy.rulerIsNamed = rulerIsNamed;
        copy.doomed = doomed;
        copy.fall = fall;
        copy.last = last;
        copy.first = first;
        copy.firstWeek = firstWeek;
        copy.fallenPower = fallenPower;
        copy.droppedPower = droppedPower;
        return copy;
    }

    /** What people have seen of attempts before the window opened. */
    public Past past() {
        return past;
    }

    public void remember(Past seen) {
        past = seen;
    }

    /** How often the first place had been handed over by the rules before the window opened. */
    public Handovers handovers() {
        return handovers;
    }

    /** Sets how often it had been handed over. */
    public void handOver(Handovers known) {
        handovers = known;
    }

    /** When the leader of the start is to leave by the rules, as everybody knows; nothing once he has fallen. */
    public List<PlannedExit> exits() {
        return Collections.unmodifiableList(exits);
    }

    public void plan(PlannedExit exit) {
        exits.add(exit);
    }

    /** Weeks before the window that is told: {@link Regime#week} counts from their first. */
    public int burnIn() {
        return burnIn;
    }

    /** Lets weeks go by before the window opens. */
    public void delayWindow(int weeks) {
        burnIn = weeks;
    }

    /** From here on the fate of the leader of the day is told: who fell before does not count. */
    public void openWindow() {
        first = null;
        firstWeek = null;
    }

    /** The elite from whose office the leader rose; {@link Party#LEADER} for the leader of the start. */
    public int ruler() {
        return ruler;
    }

    /** The week at whose end the leader took his place; before all weeks for the leader of the start. */
    public int rulesSince() {
        return rulesSince;
    }

    /** Whether the leader of the start rules. */
    public boolean firstRules() {
        return ruler == Party.LEADER && fall == null;
    }

    /** Whether the person whom the case names for an office rules by now. */
    public boolean rules(int elite) {
        return ruler == elite && rulerIsNamed && fall == null;
    }

    /** Whether the leader is to die this week, whatever his health. */
    public boolean doomed() {
        return doomed;
    }

    public void doom() {
        doomed = true;
    }

    /** How the leader fell, until somebody takes his place. */
    public @Nullable OutcomeClass fall() {
        return fall;
    }

    /** How the last leader who fell did so. */
    public @Nullable OutcomeClass last() {
        return last;
    }

    /** How the first leader of the window fell, once he has. */
    public @Nullable OutcomeClass first() {
        return first;
    }

    /** The week in which he fell, once he has. */
    public @Nullable Integer firstWeek() {
        return firstWeek;
    }

    /** The leader is gone. */
    void fall(OutcomeClass how, int week) {
        fall = how;
        last = how;
        doomed = false;
        if (first == null) {
            first = how;
            firstWeek = week;
        }
    }

    /** Somebody has taken his place. */
    void succeeded(int by, boolean named, int week) {
        rulerIsNamed = named;
        rulesSince = week;
        exits.clear(); // they were the other's
        ruler = by;
        fall = null;
    }

    /** Somebody with this much power fell. */
    void fell(double power) {
        fallenPower += power;
        droppedPower += power;
    }

    /** Power of those whose careers ended since this was last asked; the asking empties it. */
    public double takeDroppedPower() {
        double dropped = droppedPower;
        droppedPower = 0;
        return dropped;
    }

    /** Power of those who fell since this was last asked; the asking empties it. */
    public double takeFallenPower() {
        double fallen = fallenPower;
        fallenPower = 0;
        return fallen;
    }
}
