package palace.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.model.Party;
import palace.scenario.term.Pronoun;
import palace.scenario.term.Terms;

/**
 * Who is who: the index of every id of a scenario, and the names behind every index. Named elites come first, then the
 * members of each cohort, both in the order of their ids.
 */
public final class Roster {
    private final Scenario scenario;
    private final Map<String, int[]> indices = new LinkedHashMap<>();
    private final List<Seat> seats = new ArrayList<>();

    /** One office: its id, and how it and its holder are called. */
    public record Seat(String id, String name, String shortName, Pronoun pronoun, String office, int cohort) {
        /** The value of {@link #cohort} for a named elite. */
        public static final int NAMED = -1;
    }

    public Roster(Scenario scenario) {
        this.scenario = scenario;
        for (EliteFacts elite : scenario.elites()) {
            indices.put(elite.id(), new int[] {seats.size()});
            seats.add(
                    new Seat(elite.id(), elite.name(), elite.shortName(), elite.pronoun(), elite.office(), Seat.NAMED));
        }
        for (int c = 0; c < scenario.cohorts().size(); c++) {
            CohortFacts cohort = scenario.cohorts().get(c);
            int[] members = new int[cohort.count()];
            for (int m = 0; m < members.length; m++) {
                members[m] = seats.size();
                String name = cohort.name() + " " + (m + 1);
                String id = cohort.id() + "-" + (m + 1);
                indices.put(id, new int[] {seats.size()});
                seats.add(new Seat(id, name, name, Pronoun.HE, cohort.office(), c));
            }
            indices.put(cohort.id(), members);
        }
    }

    /** To which group each office belongs: of a named elite its own index, of a cohort that of its first member. */
    public List<Integer> groups() {
        var groups = new ArrayList<Integer>();
        for (int i = 0; i < seats.size(); i++) {
            int cohort = seats.get(i).cohort();
            boolean same = i > 0 && cohort != Seat.NAMED && seats.get(i - 1).cohort() == cohort;
            groups.add(same ? groups.get(i - 1) : i);
        }
        return groups;
    }

    /** The number of elites. */
    public int count() {
        return seats.size();
    }

    /** The office of an index. */
    public Seat seat(int elite) {
        return seats.get(elite);
    }

    /** The indices that an id stands for: one elite, every member of a cohort, or everybody. */
    public int[] indices(String id) {
        if (id.equals(Terms.EVERYBODY)) {
            return java.util.stream.IntStream.range(0, count()).toArray();
        }
        return members(id).clone();
    }

    /** The same, of one elite or cohort, for readers only: it is asked for in every history. */
    public int[] members(String id) {
        int[] found = indices.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no elite or cohort is called '%s'".formatted(id));
        }
        return found;
    }

    /** The indices that a list of ids stands for. */
    public int[] indices(List<String> ids) {
        int[][] each = new int[ids.size()][];
        int count = 0;
        for (int i = 0; i < each.length; i++) {
            each[i] = indices(ids.get(i));
            count += each[i].length;
        }
        int[] all = new int[count];
        int from = 0;
        for (int[] some : each) {
            System.arraycopy(some, 0, all, from, some.length);
            from += some.length;
        }
        return all;
    }

    /** Whether an id stands for one person, and not for a cohort or for everybody. */
    public boolean isOne(String id) {
        return !id.equals(Terms.EVERYBODY) && seats.get(members(id)[0]).id().equals(id);
    }

    /** The index of one id, or {@link Party#LEADER}; of a cohort its first member. */
    public int party(String id) {
        return id.equals(Terms.LEADER) ? Party.LEADER : indices(id)[0];
    }

    /** Days from the first that is simulated to a date; below 0 before it. */
    public int daysTo(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(scenario.about().beginning(), date));
    }

    /** Weeks from the first day that is simulated to a date, as a fraction. */
    public double weeksTo(LocalDate date) {
        return daysTo(date) / 7.0;
    }

    /** The name of an elite, or of the leader. */
    public String name(int party) {
        return party == Party.LEADER ? scenario.leader().name() : seat(party).name();
    }

    /** The first day of a week of the window. */
    public LocalDate dateOf(int week) {
        return scenario.about().start().plusWeeks(week);
    }

    /** All seats of the body that can remove the leader or confers his place, by its id; nothing where there is none. */
    public Map<String, Double> seatsOfTheInnerBody(Scenario of) {
        Map<String, Double> all = new LinkedHashMap<>();
        BodyFacts inner = Chambers.of(of).inner();
        double seats = Seats.in(of, inner).all();
        if (inner != null && seats > 0) {
            all.put(inner.id(), seats);
        }
        return all;
    }
}
