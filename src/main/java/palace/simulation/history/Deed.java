package palace.simulation.history;

import java.util.List;

/**
 * What the people of one group did in one history: a person with a name, or a cohort. Who held their offices when the
 * history began is told apart from those who came after them.
 *
 * @param group number of the group: of an elite with a name its index, of a cohort that of the first of its members
 * @param later whether this is of those who came later
 * @param counts how often each {@link Kind} came, in their order
 */
public record Deed(int group, boolean later, List<Integer> counts) {
    public Deed {
        counts = List.copyOf(counts);
    }

    /** What is counted. Of attempts each counts once, of what befalls a man each man. */
    public enum Kind {
        /** Attempts while they held office: one for each of them. */
        ATTEMPTS,
        LED,
        MEMBER,
        JOINED,
        ASIDE,
        RALLIED,
        /** Of those who took the side that won in the last hour in which anybody did, the one with most power. */
        DECIDED,
        /** Of those of the start: how many did not hold their office any more when the window opened. Of later ones: all. */
        PEOPLE,
        /** Who told at least once what he was asked to join. */
        INFORMED,
        /** Who lost his office alive. */
        FELL,
        DIED,
        /** Who became leader. */
        RULED;

        /** Whether it befalls a man, and is a share of men; what is not is a share of attempts. */
        public boolean isOfMen() {
            return compareTo(PEOPLE) > 0;
        }
    }

    public int count(Kind kind) {
        return counts.get(kind.ordinal());
    }
}
