package palace.experiment.pivots;

import java.util.List;
import java.util.Locale;

/**
 * Somebody whose choice may decide: a person, a cohort as a whole, or an organisation with all who are in it.
 *
 * @param id its id in the case
 * @param name what it is called
 * @param kind what it is
 * @param members indices of the people who choose together
 */
public record Player(String id, String name, Kind kind, List<Integer> members) {
    public Player {
        members = List.copyOf(members);
    }

    /** What a player is. */
    public enum Kind {
        PERSON,
        COHORT,
        ORGANISATION,
        /** All organisations that shield the leader. */
        GUARD;

        /** Its name in tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is made of players that are counted by themselves too. */
        public boolean isMade() {
            return this == ORGANISATION || this == GUARD;
        }
    }
}
