package palace.simulation;

import java.util.List;
import palace.simulation.history.History;

/** Where histories come from: one case, or a world of several. Each is a pure function of seed and replication. */
public interface HistorySource {
    /** One history with everything recorded, to be read. */
    History recorded(long seed, long replication);

    /** One history of which only the outcome, the attempts and the spells are kept. */
    History counted(long seed, long replication);

    /** One history of which the weekly series are kept besides. */
    History followed(long seed, long replication);

    /** Length of the window. */
    int weeks();

    /** Whether a history ends when the leader falls. */
    boolean stopAtFall();

    /** Which part of a world a history belongs to, from 0; one case has one part. */
    default int part(long seed, long replication) {
        return 0;
    }

    /** To which group of people each office of a part belongs, by its index; empty where each is one by itself. */
    default List<Integer> groups(int part) {
        return List.of();
    }
}
