package palace.report.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import palace.model.Arena;
import palace.model.Party;
import palace.model.event.Stage;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/**
 * Who holds which office when. An index of the model is an office: when its holder falls, a newcomer without a name
 * takes it, who is called after the first holder; when an elite becomes leader, the leader's name changes.
 */
public final class OfficeHolders {
    private final Cast cast;
    private final List<AttemptTrace> attempts;
    private int opening;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> accessions = new ArrayList<>();
    private final List<Integer> turns = new ArrayList<>();
    private final Map<Integer, List<Tenure>> tenures = new HashMap<>();

    private OfficeHolders(Cast cast, History history) {
        this.cast = cast;
        this.attempts = history.everyAttempt();
    }

    /** A holder and the first event in which he is the holder. */
    private record Tenure(int from, Person holder) {}

    public static OfficeHolders of(Cast cast, History history) {
        var holders = new OfficeHolders(cast, history);
        int hourBefore = Entry.NO_HOUR;
        for (Entry entry : history.entries()) {
            boolean begins =
                    entry.hour() != Entry.NO_HOUR && (hourBefore == Entry.NO_HOUR || entry.hour() < hourBefore);
            if (begins) {
                holders.starts.add(entry.sequence());
            }
            hourBefore = entry.hour();
            holders.follow(entry);
            if (entry.week() < 0) {
                holders.opening = entry.sequence() + 1;
            }
        }
        return holders;
    }

    public Cast cast() {
        return cast;
    }

    /** The person meant by an index, or by a constant of {@link Party}, in an event. */
    public Person person(int party, int sequence) {
        List<Tenure> held = tenures.getOrDefault(party, List.of());
        for (int i = held.size() - 1; i >= 0; i--) {
            if (held.get(i).from() <= sequence) {
                return held.get(i).holder();
            }
        }
        return cast.person(party);
    }

    /** Whether somebody became leader in a week. */
    public boolean accededIn(int week) {
        return accessions.contains(week);
    }

    /** Who has led by a week, in their order, from the first week that is counted on. */
    public List<Person> leaders(int lastWeek) {
        var leaders = new ArrayList<Person>();
        leaders.add(person(Party.LEADER, opening));
        List<Tenure> heirs = tenures.getOrDefault(Party.LEADER, List.of());
        for (int i = 0; i < heirs.size(); i++) {
            if (accessions.get(i) >= 0 && accessions.get(i) <= lastWeek) {
                leaders.add(heirs.get(i).holder());
            }
        }
        return leaders;
    }

    /** The first event of an attempt; the last of the history when none was recorded. */
    public int sequence(AttemptTrace attempt) {
        int position = attempts.indexOf(attempt);
        return position >= 0 && position < starts.size() ? starts.get(position) : Integer.MAX_VALUE;
    }

    /** Where an attempt is being decided at an event: one that was put to the vote may have turned to force since. */
    public Arena arena(int sequence) {
        int attempt = starts.size() - 1;
        while (attempt > 0 && starts.get(attempt) > sequence) {
            attempt--;
        }
        if (attempt < 0 || attempt >= attempts.size()) {
            return Arena.FORCE;
        }
        int from = starts.get(attempt);
        int end = attempt + 1 < starts.size() ? starts.get(attempt + 1) : Integer.MAX_VALUE;
        boolean turns = this.turns.stream().anyMatch(turn -> turn >= from && turn < end && turn > sequence);
        return turns ? Arena.VOTES : attempts.get(attempt).arena();
    }

    /** The first event that can be of the window; before it are those of the weeks that are not counted. */
    public int opening() {
        return opening;
    }

    private void follow(Entry entry) {
        entry.event().moves(new Stage() {
            @Override
            public void isAppointed(int office) {
                int before = tenures.getOrDefault(office, List.of()).size();
                take(office, entry.sequence() + 1, successor(cast.person(office), before + 1));
            }

            @Override
            public void turnsToForce() {
                turns.add(entry.sequence());
            }

            @Override
            public void accedes(int who) {
                accessions.add(entry.week());
                Person heir = person(who, entry.sequence());
                Person old = person(Party.LEADER, entry.sequence());
                take(
                        Party.LEADER,
                        entry.sequence() + 1,
                        new Person(heir.id(), heir.name(), heir.shortName(), old.office(), heir.pronoun()));
            }
        });
    }

    private void take(int party, int from, Person holder) {
        tenures.computeIfAbsent(party, any -> new ArrayList<>()).add(new Tenure(from, holder));
    }

    private static Person successor(Person first, int position) {
        String which = position == 1 ? "'s successor" : "'s %s successor".formatted(Words.ordinal(position));
        return new Person(
                first.id(),
                first.name() + which,
                first.shortName() + which,
                first.office(),
                first.pronoun(),
                first.guardsLeader(),
                first.cohort());
    }
}
