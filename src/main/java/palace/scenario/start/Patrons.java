package palace.scenario.start;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import palace.model.Elites;
import palace.model.Party;
import palace.scenario.PatronageFacts;
import palace.scenario.Roster;
import palace.scenario.Scenario;

/** Who made whom, by their indices: a man may have several patrons, and none of them counts before the others. */
final class Patrons {
    private final SortedMap<Integer, SortedSet<Integer>> patrons = new TreeMap<>();

    static Patrons of(Scenario scenario, Roster roster) {
        Patrons all = new Patrons();
        for (PatronageFacts facts : scenario.patronage()) {
            for (int patron : roster.members(facts.patron())) {
                for (int client : roster.indices(facts.clients())) {
                    if (client != patron) {
                        all.patrons
                                .computeIfAbsent(client, any -> new TreeSet<>())
                                .add(patron);
                    }
                }
            }
        }
        return all;
    }

    /** One of the patrons of each, or {@link Party#NOBODY}. */
    int[] first(int elites) {
        int[] first = new int[elites];
        Arrays.fill(first, Party.NOBODY);
        patrons.forEach((client, his) -> first[client] = his.first());
        return first;
    }

    /** The patrons besides the first of those who have several. */
    Others others() {
        int[] clients = patrons.entrySet().stream()
                .flatMapToInt(entry -> entry.getValue().stream().skip(1).mapToInt(patron -> entry.getKey()))
                .toArray();
        int[] others = patrons.values().stream()
                .flatMapToInt(his -> his.stream().skip(1).mapToInt(patron -> patron))
                .toArray();
        return new Others(clients, others);
    }

    /** Further patrons, and whose each of them is. */
    static final class Others {
        private final int[] clients;
        private final int[] patrons;

        private Others(int[] clients, int[] patrons) {
            this.clients = clients;
            this.patrons = patrons;
        }

        void giveTo(Elites elites) {
            elites.setOtherPatrons(clients, patrons);
        }
    }
}
