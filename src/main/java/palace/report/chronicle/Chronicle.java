package palace.report.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import palace.mechanism.aftermath.Enforcer;
import palace.mechanism.aftermath.Purge;
import palace.mechanism.aftermath.Referendum;
import palace.mechanism.aftermath.Succession;
import palace.mechanism.leader.Spoils;
import palace.model.Party;
import palace.model.event.Stage;
import palace.model.event.Stance;
import palace.report.folder.Meaning;
import palace.report.prose.Cast;
import palace.report.prose.Dates;
import palace.report.prose.Markdown;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Words;
import palace.simulation.history.AttemptHour;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** {@code chronicle.md}: the history in plain English, made from recorded numbers only. */
public final class Chronicle {
    public static final String FILE = "chronicle.md";
    public static final Meaning MEANING =
            Meaning.of("The history in plain English, made from the recorded numbers only.");

    /** Shorter silences go without saying. */
    private static final int QUIET_WEEKS = 3;

    /** Mechanisms that act when an attempt is decided. */
    private static final Set<Class<?>> AFTERMATH =
            Set.of(Referendum.class, Purge.class, Enforcer.class, Spoils.class, Succession.class);

    private final OfficeHolders holders;
    private final Cast cast;
    private final History history;
    private final Narrator voice;
    private final Gathering gathering;
    private final StringBuilder text = new StringBuilder(4096);

    private int nextWeek;
    private int year;
    private int attempt;
    private Set<Integer> plotters = Set.of();

    private Chronicle(OfficeHolders holders, History history) {
        this.holders = holders;
        this.cast = holders.cast();
        this.history = history;
        this.voice = Narrator.inMarkdown(holders);
        this.gathering = new Gathering(voice, Refrain.of(holders, history.entries()));
        this.year = cast.start().getYear();
    }

    /** The whole text. */
    public static String of(OfficeHolders holders, History history) {
        return new Chronicle(holders, history).tell();
    }

    private String tell() {
        head();
        List<Entry> entries = history.entries();
        int at = 0;
        while (at < entries.size()) {
            int end = at + 1;
            while (end < entries.size() && belongsWith(entries.get(end - 1), entries.get(end))) {
                end++;
            }
            if (entries.get(at).hour() == Entry.NO_HOUR) {
                week(entries.subList(at, end));
            } else {
                attempt(entries.subList(at, end));
            }
            at = end;
        }
        quietUntil(history.weeks());
        end();
        return text.toString();
    }

    /** Whether two entries belong to one week, or to one attempt. */
    private static boolean belongsWith(Entry before, Entry entry) {
        if (before.hour() == Entry.NO_HOUR || entry.hour() == Entry.NO_HOUR) {
            return before.hour() == entry.hour() && before.week() == entry.week();
        }
        return entry.hour() >= before.hour();
    }

    private void head() {
        text.append("# ").append(Markdown.escape(cast.title())).append("\n\n");
        String office = voice.office(Party.LEADER);
        boolean before = holders.opening() > 0;
        text.append("%s, from %s, for %s at most. %s%s%s rules; %s %s within reach of power."
                .formatted(
                        Words.sentence(Markdown.escape(cast.place())),
                        voice.date(0),
                        Words.count(cast.horizon(), "week"),
                        before ? "The weeks before are told too, and not counted. When they begin, " : "",
                        Markdown.escape(cast.leader().name()),
                        office.isEmpty() ? "" : ", " + office + ",",
                        Words.count(cast.elites().size(), "other"),
                        cast.elites().size() == 1 ? "is" : "are"));
        if (!cast.question().isEmpty()) {
            text.append(' ').append(Markdown.escape(cast.question()));
        }
        text.append("\n\n");
        if (!cast.background().isEmpty()) {
            paragraph(Markdown.escape(cast.background()));
        }
        paragraph(
                "*One simulated history of many (seed %d, history %d), with the numbers behind each decision. Strengths and chances run from 0 to 1; what a choice is worth is weighed against 0. A threshold is the chance of success from which joining pays; 'drawn' is the number that chance dealt, and what has a probability happens when less than that is drawn.*"
                        .formatted(history.seed(), history.replication()));
    }

    private void week(List<Entry> entries) {
        int week = entries.get(0).week();
        List<String> told = gathering.tell(entries);
        if (!told.isEmpty() || gathering.folds(entries)) {
            quietUntil(week);
            nextWeek = week + 1;
        }
        String lead = told.isEmpty() ? "" : "**Week %d, %s.** ".formatted(week, day(week, Entry.NO_HOUR));
        for (String paragraph : told) {
            paragraph(lead + paragraph);
            lead = "";
        }
        for (Entry entry : entries) {
            entry.event().moves(new Stage() {
                @Override
                public void begins(int plot, List<Integer> members) {
                    plotters = Set.copyOf(members);
                }
            });
        }
    }

    private void attempt(List<Entry> entries) {
        int week = entries.get(0).week();
        quietUntil(week);
        nextWeek = week + 1;
        int number = ++attempt;
        List<AttemptTrace> attempts = history.everyAttempt();
        text.append("## The ")
                .append(attempts.size() > 1 ? Words.ordinal(number) + " " : "")
                .append("attempt, hour by hour\n\n");
        int end = 0;
        while (end < entries.size() && !isAftermath(entries.get(end))) {
            end++;
        }
        var hours = new HourByHour(voice, plotters);
        if (number <= attempts.size()) {
            AttemptTrace trace = attempts.get(number - 1);
            hours.withBalance(trace);
            start(trace);
        }
        for (HourByHour.Passage passage : hours.tell(entries.subList(0, end))) {
            String when = passage.first() == passage.last()
                    ? "Hour " + passage.first()
                    : "Hours %d to %d".formatted(passage.first(), passage.last());
            paragraph("**%s, %s.** %s".formatted(when, day(week, passage.first()), passage.text()));
        }
        if (number <= attempts.size()) {
            result(attempts.get(number - 1));
        }
        aftermath(entries.subList(end, entries.size()), hours);
    }

    /** What is counted, and how it stood before anybody chose. */
    private void start(AttemptTrace trace) {
        if (trace.hours().isEmpty()) {
            return;
        }
        AttemptHour before = trace.hours().get(0);
        paragraph("*What counts is %s: at first %s has joined, %s stands by the leader, %s is undecided.*"
                .formatted(
                        Words.weighed(holders.arena(holders.sequence(trace)), cast),
                        voice.percent(before.joined()),
                        voice.percent(before.rallied()),
                        voice.percent(before.undecided())));
    }

    private void result(AttemptTrace trace) {
        voice.at(holders.sequence(trace));
        paragraph("**%s.** %s.".formatted(Words.ending(trace, voice.name(trace.target())), Words.balance(trace)));
    }

    private void aftermath(List<Entry> entries, HourByHour hours) {
        var order = new ArrayList<Entry>();
        var purged = new ArrayList<Entry>();
        for (Entry entry : entries) {
            // A purge is recorded after those who fall in it; it is told before them.
            boolean falls =
                    entry.event() instanceof Purge.Removed removed && hours.stance(removed.target()) == Stance.ASIDE;
            (falls ? purged : order).add(entry);
            if (entry.event() instanceof Purge.Chose) {
                order.addAll(purged);
                purged.clear();
            }
        }
        order.addAll(purged);
        String lead = "**Afterwards.** ";
        for (String told : gathering.tell(order)) {
            paragraph(lead + told);
            lead = "";
        }
    }

    private static boolean isAftermath(Entry entry) {
        return AFTERMATH.contains(entry.event().getClass().getEnclosingClass());
    }

    private void quietUntil(int week) {
        if (week - nextWeek >= QUIET_WEEKS) {
            paragraph("Nothing happened in weeks %d to %d that a contemporary would have seen."
                    .formatted(nextWeek, week - 1));
        }
    }

    private void end() {
        if (history.attempts().isEmpty()) {
            for (Headline line : Conclusion.headlines(holders, history, voice)) {
                paragraph("**%s.** %s.".formatted(Dates.full(line.date()), line.text()));
            }
        }
        text.append("## What decided\n\n")
                .append(String.join(" ", Why.facts(holders, history, voice)))
                .append('\n');
    }

    /** The day, with its year when it is the first told of that year. */
    private String day(int week, int hour) {
        var date = cast.date(week, hour);
        if (date.getYear() == year) {
            return Dates.dayAndMonth(date);
        }
        year = date.getYear();
        return Dates.full(date);
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }
}
