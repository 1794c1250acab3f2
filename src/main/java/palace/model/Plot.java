package palace.model;

import java.util.Arrays;
import palace.model.check.Require;

/** A plot: who is in it, whom it aims at, where it would be decided, how ready it is, and who may know of it. */
public final class Plot {
    /** The deadline of a plot that has none. */
    public static final int NO_DEADLINE = Integer.MAX_VALUE;

    private final int number;
    private final int target;
    private Arena arena;
    private final int foundedWeek;
    private final int deadline;
    private int[] members;
    private int size;
    private final IntSet asked;
    private double preparation;
    private int warnings;
    private boolean betrayed;
    private boolean tippedOff;
    private boolean over;
    private boolean sanctioned;

    Plot(int number, int founder, int target, Arena arena, int foundedWeek, int deadline) {
        this.number = number;
        this.target = target;
        this.arena = arena;
        this.foundedWeek = foundedWeek;
        this.deadline = deadline;
        members = new int[] {founder, 0, 0, 0};
        size = 1;
        asked = new IntSet();
    }

    private Plot(Plot other) {
        number = other.number;
        target = other.target;
        arena = other.arena;
        foundedWeek = other.foundedWeek;
        deadline = other.deadline;
        members = other.members.clone();
        size = other.size;
        asked = new IntSet(other.asked);
        preparation = other.preparation;
        warnings = other.warnings;
        betrayed = other.betrayed;
        tippedOff = other.tippedOff;
        over = other.over;
        sanctioned = other.sanctioned;
    }

    Plot copy() {
        return new Plot(this);
    }

    public int number() {
        return number;
    }

    /** Who leads it: the founder, or whoever has taken his place. */
    public int head() {
        return members[0];
    }

    /** The rival aimed at, or {@link Party#LEADER}. */
    public int target() {
        return target;
    }

    /** Whether it aims at the leader. */
    public boolean againstLeader() {
        return target == Party.LEADER;
    }

    /** The leader wants it: he has told its head to see to it. */
    public void sanction() {
        if (againstLeader()) {
            throw new IllegalStateException("a leader does not want his own fall");
        }
        sanctioned = true;
    }

    /** Whether the leader wants it. */
    public boolean sanctioned() {
        return sanctioned;
    }

    /** Where its members mean it to be decided now. */
    public Arena arena() {
        return arena;
    }

    /** Its members mean it to be decided elsewhere. */
    public void turnTo(Arena other) {
        arena = other;
    }

    public int foundedWeek() {
        return foundedWeek;
    }

    /** Week before which it must act, or {@link #NO_DEADLINE}. */
    public int deadline() {
        return deadline;
    }

    /** Whether it answers a threat with a deadline. */
    public boolean defensive() {
        return deadline != NO_DEADLINE;
    }

    public int size() {
        return size;
    }

    /** A member, by position; the head is at 0. */
    public int member(int position) {
        if (position >= size) {
            throw new IndexOutOfBoundsException("position must be below %d, but was %d".formatted(size, position));
        }
        return members[position];
    }

    /** A copy of the list of members, the head first. */
    public int[] members() {
        return Arrays.copyOf(members, size);
    }

    /** How ready it is, in [0, 1]. */
    public double preparation() {
        return preparation;
    }

    public void prepare(double by) {
        preparation = Require.cut(preparation + by);
    }

    /** Warnings of it that have reached the leader. */
    public int warnings() {
        return warnings;
    }

    public void warnedOf() {
        warnings++;
    }

    /** Whether somebody sounded out has informed on it. */
    public boolean betrayed() {
        return betrayed;
    }

    public void betray() {
        betrayed = true;
    }

    /** Whether its members know that they are discovered. */
    public boolean tippedOff() {
        return tippedOff;
    }

    public void tipOff() {
        tippedOff = true;
    }

    /** Whether it has been launched, given up or crushed. */
    public boolean over() {
        return over;
    }

    void end() {
        over = true;
    }

    /** Whether an elite has been sounded out already. */
    public boolean hasAsked(int elite) {
        return asked.contains(elite);
    }

    public void ask(int elite) {
        asked.add(elite);
    }

    /** The one who was asked is gone. */
    void forgetAsking(int elite) {
        asked.remove(elite);
    }

    void add(int elite) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size * 2);
        }
        members[size++] = elite;
    }

    /** Drops a member who fell; the next in line takes the head's place. */
    void drop(int elite) {
        for (int m = 0; m < size; m++) {
            if (members[m] == elite) {
                System.arraycopy(members, m + 1, members, m, size - m - 1);
                size--;
                return;
            }
        }
    }
}
