package palace.model.event;

import java.util.List;

/**
 * What events move on the political stage. An event tells it to whoever collects it: a picture, an explanation, a list of
 * office-holders; each hears what it needs.
 */
public interface Stage {
    /** Somebody is in a plot from here on; whoever founds one is in it with himself. */
    default void plots(int who, int with) {}

    /** Somebody tells the leader, or those who tell him, of what he was asked to join. */
    default void informs(int who) {}

    /** A plot is given up by its head, and all who were in it are free of it. */
    default void givesUp(int head) {}

    /** A plot comes into the open with its members. */
    default void begins(int plot, List<Integer> members) {}

    /** What was put to the vote is taken up by force: from here on force is counted, and no longer votes. */
    default void turnsToForce() {}

    /** Somebody shows a side: joined, rallied or aside. */
    default void takesSide(int who, Stance side) {}

    /** Somebody loses office, in one of the ways that {@link Stance} knows. */
    default void falls(int who, Stance how) {}

    /** A newcomer takes an office that stood vacant, known by the index of who held it. */
    default void isAppointed(int office) {}

    /** Somebody becomes leader. */
    default void accedes(int who) {}
}
