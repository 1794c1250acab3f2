package palace.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import palace.model.Regime;
import palace.scenario.Roster;
import palace.scenario.term.Concerns;

/**
 * The people whom a dated event names, and those of them whom it still concerns when its day comes: a fact belongs to the
 * person and ends with his office, unless the case says that it is the office's. A cohort and everybody are whoever is in
 * it.
 */
final class Subjects {
    private final List<String> ids;
    private final int[] elites;
    private final BitSet persons = new BitSet();

    /** Nobody in particular. */
    private Subjects(List<String> ids, int[] elites) {
        this.ids = ids;
        this.elites = elites;
    }

    /** Nobody in particular. */
    static Subjects none() {
        return new Subjects(List.of(), new int[0]);
    }

    static Subjects of(Roster roster, List<String> ids, Concerns concerns) {
        Subjects subjects = new Subjects(ids, roster.indices(ids));
        if (concerns == Concerns.PERSON) {
            ids.stream().filter(roster::isOne).forEach(id -> subjects.persons.set(roster.party(id)));
        }
        return subjects;
    }

    /** Their ids. */
    String names() {
        return String.join(" ", ids);
    }

    /** How many are named. */
    int count() {
        return elites.length;
    }

    /** Whether there is anybody left whom it concerns. */
    boolean areThere(Regime regime) {
        for (int elite : elites) {
            if (isStillThere(regime, elite)) {
                return true;
            }
        }
        return false;
    }

    /** Whom it concerns now. */
    List<Integer> now(Regime regime) {
        List<Integer> now = new ArrayList<>(elites.length);
        for (int elite : elites) {
            if (isStillThere(regime, elite)) {
                now.add(elite);
            }
        }
        return now;
    }

    private boolean isStillThere(Regime regime, int elite) {
        boolean himself = !persons.get(elite) || regime.elites().holder(elite) == 0;
        return himself && regime.elites().inOffice(elite);
    }

    /** Whether one of the persons named rules by now. */
    boolean includeTheLeader(Regime regime) {
        return persons.stream().anyMatch(elite -> regime.fate().rules(elite));
    }
}
