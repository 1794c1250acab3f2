package palace.report;

import java.util.List;
import java.util.Set;
import palace.mechanism.Enforcer;
import palace.mechanism.Purge;
import palace.mechanism.Referendum;
import palace.mechanism.Spoils;
import palace.mechanism.Succession;
import palace.model.Party;
import palace.simulation.AttemptHour;
import palace.simulation.AttemptTrace;
import palace.simulation.Entry;
import palace.simulation.History;

/** {@code chronicle.md}: the history in plain English, made from recorded numbers only. */
final class Chronicle {
    static final String FILE = "chronicle.md";

    /** Shorter silences go without saying. */
    private static final int QUIET_WEEKS = 3;

    /** Mechanisms that act when an attempt is decided. */
    private static final Set<Class<?>> AFTERMATH =
            Set.of(Referendum.class, Purge.class, Enforcer.class, Spoils.class, Succession.class);

    private final OfficeHolders holders;
    private final Cast cast;
    private final History history;
    private final Narrator voice;
    private final StringBuilder text = new StringBuilder(4096);

    private int nextWeek;
    private int year;
    private int attempt;

    private Chronicle(OfficeHolders holders, History history) {
        this.holders = holders;
        this.cast = holders.cast();
        this.history = history;
        this.voice = Narrator.inMarkdown(holders);
        this.year = cast.start().getYear();
    }

    /** The whole text. */
    static String of(OfficeHolders holders, History history) {
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
        text.append("%s, from %s, for %s at most. %s%s rules; %s %s within reach of power."
                .formatted(
                        Markdown.escape(cast.place()),
                        voice.date(0),
                        Words.count(cast.horizon(), "week"),
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
                "*One simulated history of many (seed %d, history %d), with the numbers behind each decision. Strengths and chances run from 0 to 1; what a choice is worth is weighed against 0.*"
                        .formatted(history.seed(), history.replication()));
    }

    private void week(List<Entry> entries) {
        int week = entries.get(0).week();
        boolean first = true;
        for (Entry entry : entries) {
            String told = voice.tell(entry);
            if (told.isEmpty()) {
                continue;
            }
            if (first) {
                quietUntil(week);
                nextWeek = week + 1;
            }
            paragraph(
                    first
                            ? "**Week %d, %s.** %s".formatted(week, day(week, Entry.NO_HOUR), Words.sentence(told))
                            : Words.sentence(told));
            first = false;
        }
    }

    private void attempt(List<Entry> entries) {
        int week = entries.get(0).week();
        quietUntil(week);
        nextWeek = week + 1;
        int number = ++attempt;
        boolean known = number <= history.attempts().size();
        text.append("## The ")
                .append(history.attempts().size() > 1 ? Words.ordinal(number) + " " : "")
                .append("attempt, hour by hour\n\n");
        int at = 0;
        while (at < entries.size() && !isAftermath(entries.get(at))) {
            int hour = entries.get(at).hour();
            int end = at;
            while (end < entries.size() && entries.get(end).hour() == hour && !isAftermath(entries.get(end))) {
                end++;
            }
            String told = Crowd.tell(entries.subList(at, end), voice);
            if (!told.isEmpty()) {
                paragraph("**Hour %d, %s.** %s".formatted(hour, day(week, hour), told)
                        + (known ? balance(history.attempts().get(number - 1), hour) : ""));
            }
            at = end;
        }
        if (known) {
            result(history.attempts().get(number - 1));
        }
        aftermath(entries.subList(at, entries.size()));
    }

    private void result(AttemptTrace trace) {
        voice.at(holders.sequence(trace));
        paragraph("**%s.** %s of %s joined, %s rallied, %s stood aside."
                .formatted(
                        Words.ending(trace, voice.name(trace.target())),
                        voice.number(trace.joinedShare()),
                        Words.weight(trace.arena()),
                        voice.number(trace.ralliedShare()),
                        voice.number(trace.asideShare())));
    }

    private void aftermath(List<Entry> entries) {
        String lead = "**Afterwards.** ";
        for (Entry entry : entries) {
            String told = voice.tell(entry);
            if (!told.isEmpty()) {
                paragraph(lead + Words.sentence(told));
                lead = "";
            }
        }
    }

    private static boolean isAftermath(Entry entry) {
        return AFTERMATH.contains(entry.event().getClass().getEnclosingClass());
    }

    private String balance(AttemptTrace trace, int hour) {
        for (AttemptHour state : trace.hours()) {
            if (state.hour() == hour) {
                return " *(Joined %s, rallied %s, aside %s, undecided %s.)*"
                        .formatted(
                                voice.number(state.joined()),
                                voice.number(state.rallied()),
                                voice.number(state.aside()),
                                voice.number(state.undecided()));
            }
        }
        return "";
    }

    private void quietUntil(int week) {
        if (week - nextWeek >= QUIET_WEEKS) {
            paragraph("Nothing happened in weeks %d to %d that a contemporary would have seen."
                    .formatted(nextWeek, week - 1));
        }
    }

    private void end() {
        if (history.attempts().isEmpty()) {
            for (Headline line : Verdict.headlines(holders, history, voice)) {
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
