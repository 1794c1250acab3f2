package palace.report.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import palace.mechanism.Calendar;
import palace.model.event.Event;
import palace.model.event.Teller;
import palace.report.table.Numbers;
import palace.simulation.history.Entry;

/** The voice of a scenario: its names, offices, pronouns and dates, safe to set in Markdown. */
public final class Narrator implements Teller {
    private static final int NAMES_IN_A_LIST = 5;
    private final OfficeHolders holders;
    private final boolean markdown;
    private int sequence;
    private int week;
    private int hour = Entry.NO_HOUR;
    private int dayOfWeek;

    private Narrator(OfficeHolders holders, boolean markdown) {
        this.holders = holders;
        this.markdown = markdown;
    }

    /** A voice for Markdown: what the scenario's author wrote is escaped. */
    public static Narrator inMarkdown(OfficeHolders holders) {
        return new Narrator(holders, true);
    }

    /** A voice for plain text, as on a terminal. */
    public static Narrator inPlainText(OfficeHolders holders) {
        return new Narrator(holders, false);
    }

    /** The same voice at the time of an event: offices change hands. */
    public Narrator at(int event) {
        sequence = event;
        return this;
    }

    /** The same voice at an event. */
    public Narrator at(Entry entry) {
        week = entry.week();
        hour = entry.hour();
        dayOfWeek = entry.event().day();
        return at(entry.sequence());
    }

    /** What an event tells, under the first day of its week: another day is said. */
    public String tellInItsWeek(Entry entry) {
        String told = tell(entry);
        int end = told.length() - 1;
        return entry.event().day() > 0 && end > 0 && told.charAt(end) == '.'
                ? "%s (%s)."
                        .formatted(
                                told.substring(0, end),
                                Dates.dayAndMonth(holders.cast().date(entry)))
                : told;
    }

    /** What an event tells. */
    public String tell(Entry entry) {
        return entry.event().tell(at(entry)).strip();
    }

    @Override
    public String day() {
        Cast cast = holders.cast();
        if (hour != Entry.NO_HOUR) {
            return "hour " + hour;
        }
        var date = cast.date(week).plusDays(dayOfWeek);
        return cast.horizon() > Calendar.WEEKS_A_YEAR ? Dates.full(date) : Dates.dayAndMonth(date);
    }

    @Override
    public String when() {
        return (hour == Entry.NO_HOUR ? "on " : "in ") + day();
    }

    @Override
    public String body(boolean wide) {
        Institutions named = holders.cast().institutions();
        String body = safe(wide ? named.widerBody() : named.body());
        return body.isEmpty() ? Teller.super.body(wide) : body;
    }

    @Override
    public String counted() {
        return Words.weight(holders.arena(sequence));
    }

    @Override
    public String mediator() {
        String mediator = safe(holders.cast().institutions().mediator());
        return mediator.isEmpty() ? Teller.super.mediator() : mediator;
    }

    @Override
    public String whereabouts() {
        return safe(holders.cast().whereabouts(week));
    }

    @Override
    public String name(int party) {
        return safe(person(party).shortName());
    }

    @Override
    public String office(int party) {
        return safe(person(party).office());
    }

    @Override
    public String he(int party) {
        return person(party).pronoun().subject();
    }

    @Override
    public String him(int party) {
        return person(party).pronoun().object();
    }

    @Override
    public String his(int party) {
        return person(party).pronoun().possessive();
    }

    @Override
    public String names(List<Integer> parties) {
        return list(parties.stream().map(this::name).toList());
    }

    @Override
    public String quote(String text) {
        return safe(text);
    }

    @Override
    public String number(double value) {
        return Double.isNaN(value) ? "n/a" : Numbers.fixed(value, 2).replace('-', '\u2212');
    }

    @Override
    public String percent(double share) {
        String rounded = Numbers.fixed(100 * share, 0);
        if (share > 0 && rounded.equals("0")) {
            return "less than 1%";
        }
        if (share < 1 && rounded.equals("100")) {
            return "more than 99%";
        }
        return rounded.replace('-', '\u2212') + "%";
    }

    @Override
    public String date(int week, int before) {
        return Dates.full(holders.cast().date(week).minusDays(before));
    }

    /** A list in words: "A", "A and B", "A, B and 3 others". */
    static String list(List<String> words) {
        int count = words.size();
        if (count == 0) {
            return "nobody";
        }
        if (count == 1) {
            return words.get(0);
        }
        if (count > NAMES_IN_A_LIST + 1) {
            return String.join(", ", words.subList(0, NAMES_IN_A_LIST))
                    + " and %d others".formatted(count - NAMES_IN_A_LIST);
        }
        return all(words);
    }

    /** The whole list in words, however long. */
    public static String all(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /**
     * Many people in words: those with names first, then how many of each cohort; the only one of a cohort by what he
     * is called.
     *
     * @param who the actor or the target of an event
     */
    public String people(List<Entry> entries, ToIntFunction<Event> who) {
        var words = new ArrayList<String>();
        Map<String, List<String>> cohorts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            int party = who.applyAsInt(entry.event());
            String cohort = at(entry.sequence()).cohort(party);
            if (cohort.isEmpty()) {
                words.add(name(party));
            } else {
                cohorts.computeIfAbsent(cohort, any -> new ArrayList<>()).add(name(party));
            }
        }
        cohorts.forEach((cohort, members) ->
                words.add(members.size() == 1 ? members.get(0) : members.size() + " " + Words.plural(cohort)));
        return all(words);
    }

    /** What one of the cohort of an index is called; empty for a person with a name. */
    public String cohort(int party) {
        return safe(person(party).cohort());
    }

    private Person person(int party) {
        return holders.person(party, sequence);
    }

    private String safe(String text) {
        return markdown ? Markdown.escape(text) : Plain.text(text);
    }
}
