package palace.report;

import java.util.ArrayList;
import java.util.List;
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

    private final Cast cast;
    private final History history;
    private final Narrator voice;
    private final StringBuilder text = new StringBuilder(4096);

    private int nextWeek;
    private int year;
    private int attempt;

    private Chronicle(Cast cast, History history) {
        this.cast = cast;
        this.history = history;
        this.voice = Narrator.inMarkdown(cast);
        this.year = cast.start().getYear();
    }

    /** The whole text. */
    static String of(Cast cast, History history) {
        return new Chronicle(cast, history).tell();
    }

    private String tell() {
        head();
        List<Entry> entries = history.entries();
        int at = 0;
        while (at < entries.size()) {
            Entry first = entries.get(at);
            int end = at + 1;
            while (end < entries.size() && belongsWith(entries.get(end - 1), entries.get(end))) {
                end++;
            }
            if (first.hour() == Entry.NO_HOUR) {
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
        text.append("%s, from %s, for %s at most. %s%s rules; %s are within reach of power."
                .formatted(
                        Markdown.escape(cast.place()),
                        voice.date(0),
                        Words.count(cast.horizon(), "week"),
                        Markdown.escape(cast.leader().name()),
                        office.isEmpty() ? "" : ", " + office + ",",
                        Words.count(cast.elites().size(), "other")));
        if (!cast.question().isEmpty()) {
            text.append(' ').append(Markdown.escape(cast.question()));
        }
        text.append("\n\n");
        if (!cast.background().isEmpty()) {
            paragraph(Markdown.escape(cast.background()));
        }
        paragraph(
                "*One simulated history of many (seed %d, history %d): what could have happened, with the numbers behind each decision. Chances and strengths run from 0 to 1.*"
                        .formatted(history.seed(), history.replication()));
    }

    private void week(List<Entry> entries) {
        int week = entries.get(0).week();
        boolean first = true;
        for (Entry entry : entries) {
            String told = entry.event().tell(voice).strip();
            if (told.isEmpty()) {
                continue;
            }
            if (first) {
                quietUntil(week);
                nextWeek = week + 1;
            }
            paragraph(first ? "**Week %d, %s.** %s".formatted(week, day(week, Entry.NO_HOUR), told) : told);
            first = false;
        }
    }

    private void attempt(List<Entry> entries) {
        int week = entries.get(0).week();
        quietUntil(week);
        nextWeek = week + 1;
        attempt++;
        AttemptTrace trace =
                attempt <= history.attempts().size() ? history.attempts().get(attempt - 1) : null;
        text.append("## The ")
                .append(history.attempts().size() > 1 ? Words.ordinal(attempt) + " " : "")
                .append("attempt, hour by hour\n\n");
        int at = 0;
        while (at < entries.size()) {
            int hour = entries.get(at).hour();
            var told = new ArrayList<String>();
            while (at < entries.size() && entries.get(at).hour() == hour) {
                told.add(entries.get(at).event().tell(voice).strip());
                at++;
            }
            told.removeIf(String::isEmpty);
            if (!told.isEmpty()) {
                paragraph("**Hour %d, %s.** %s".formatted(hour, day(week, hour), String.join(" ", told))
                        + (trace == null ? "" : balance(trace, hour)));
            }
        }
        if (trace != null) {
            paragraph("**%s.** %s of %s joined, %s rallied, %s stood aside."
                    .formatted(
                            Words.ending(trace),
                            voice.number(trace.joinedShare()),
                            Words.weight(trace.arena()),
                            voice.number(trace.ralliedShare()),
                            voice.number(trace.asideShare())));
        }
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
        int quiet = week - nextWeek;
        if (quiet >= QUIET_WEEKS) {
            paragraph("Nothing happened in weeks %d to %d that a contemporary would have seen."
                    .formatted(nextWeek, week - 1));
        }
    }

    private void end() {
        for (Headline line : Verdict.headlines(cast, history, voice)) {
            if (history.attempts().isEmpty()) {
                paragraph("**%s.** %s.".formatted(Dates.full(line.date()), line.text()));
            }
        }
        text.append("## What decided\n\n");
        paragraph(String.join(" ", Why.facts(cast, history, voice)));
        text.setLength(text.length() - 1);
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
